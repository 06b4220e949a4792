/** A few lines that read a table by its address. */
export interface Snippet {
  title: string
  /** What it needs to be there. */
  needs: string
  code: string
}

/**
 * The longest lists of the newest month, read straight from the site.
 * @param address of the folder, with a slash at its end
 * @param month YYYY-MM
 */
export function snippets(address: string, month: string): { duckdb: Snippet; python: Snippet; r: Snippet } {
  const file = `${address}dexa_area_month.parquet`
  return {
    duckdb: {
      title: 'DuckDB',
      needs: 'the DuckDB command line',
      code: `SELECT area_code, waiting, waiting_6_plus\nFROM '${file}'\nWHERE edition = '2026' AND month = '${month}'\nORDER BY waiting DESC LIMIT 5;`,
    },
    python: {
      title: 'Python',
      needs: 'the packages pandas and pyarrow',
      code: `import pandas as pd\n\nrows = pd.read_parquet("${file}")\nnow = rows[(rows["edition"] == "2026") & (rows["month"] == "${month}")]\nprint(now.nlargest(5, "waiting")[["area_code", "waiting", "waiting_6_plus"]])`,
    },
    r: {
      title: 'R',
      needs: 'the package arrow',
      code: `library(arrow)\n\nrows <- read_parquet("${file}")\nnow <- rows[rows$edition == "2026" & rows$month == "${month}", ]\nhead(now[order(-now$waiting), c("area_code", "waiting", "waiting_6_plus")], 5)`,
    },
  }
}
