import type { TablesUsed } from './tablesUsed'

/** Folder of the published tables, ending in a slash: `https://…/data/latest/`. */
type Folder = string

export const snippetKinds = ['duckdb', 'r', 'python'] as const
export type SnippetKind = (typeof snippetKinds)[number]

/** The same question for a reader's own machine, on the tables that this site publishes. */
export function snippet(kind: SnippetKind, sql: string, used: TablesUsed, folder: Folder): string {
  const views = used.published.map((name) => `create view ${name} as from read_parquet('${folder}${name}.parquet');`)
  const own = used.own.map((name) => `${name} is your own file: make that table first, as you did on this site.`)
  return { duckdb, r, python }[kind](bare(sql), views, own)
}

/** Without a last semicolon; a comment at the end keeps its line to itself. */
const bare = (sql: string) => sql.trimEnd().replace(/;$/, '')

function duckdb(sql: string, views: readonly string[], own: readonly string[]): string {
  return [...own.map((line) => `-- ${line}`), 'install httpfs;', 'load httpfs;', ...views, '', sql, ';', ''].join('\n')
}

function python(sql: string, views: readonly string[], own: readonly string[]): string {
  const text = sql.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')
  return [
    '# pip install duckdb pandas',
    'import duckdb',
    '',
    'con = duckdb.connect()',
    ...own.map((line) => `# ${line}`),
    ...views.map((line) => `con.execute("${line}")`),
    'rows = con.sql("""',
    text,
    '""").df()',
    'print(rows)',
    '',
  ].join('\n')
}

function r(sql: string, views: readonly string[], own: readonly string[]): string {
  const dashes = fence(sql)
  return [
    '# install.packages(c("DBI", "duckdb"))',
    'library(DBI)',
    'con <- dbConnect(duckdb::duckdb())',
    ...['install httpfs;', 'load httpfs;', ...views].map((line) => `invisible(dbExecute(con, "${line}"))`),
    ...own.map((line) => `# ${line}`),
    `rows <- dbGetQuery(con, r"${dashes}(`,
    sql,
    `)${dashes}")`,
    'print(rows)',
    'dbDisconnect(con, shutdown = TRUE)',
    '',
  ].join('\n')
}

/** Dashes of R's raw text, more than any that the query holds behind a bracket. */
function fence(sql: string): string {
  const longest = Math.max(0, ...[...sql.matchAll(/\)(-*)"/g)].map(([, dashes]) => (dashes ?? '').length + 1))
  return '-'.repeat(Math.max(3, longest))
}
