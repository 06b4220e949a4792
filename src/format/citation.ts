interface Cited {
  title: string
  /** Last month of the data, in words. */
  vintage: string
  address: string
  /** What it is among the figures of that day: "home-map". */
  key: string
  /** Day of reading, as 2026-11-22, and the same in words. */
  day: string
  dayInWords: string
}

/** For a footnote: who, what, from which data, where and when read. */
export const citationText = ({ title, vintage, address, dayInWords }: Cited): string =>
  `DEXA Atlas. “${title}.” Data to ${vintage}. ${address} (read on ${dayInWords}). Not an official statistic.`

/** For a reference manager. */
export function citationBibTex({ title, vintage, address, day, key }: Cited): string {
  const fields = {
    author: '{{DEXA Atlas}}',
    title: `{${escaped(title)}}`,
    year: `{${day.slice(0, 4)}}`,
    howpublished: `{\\url{${address.replaceAll(/[{}\\]/g, encodeURIComponent)}}}`,
    urldate: `{${day}}`,
    note: `{Data to ${escaped(vintage)}. Not an official statistic}`,
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},`)
  return [`@misc{dexa-atlas-${key}-${day},`, ...lines, '}'].join('\n')
}

const marks: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '{': '\\{', '}': '\\}', '%': '\\%', '&': '\\&', '#': '\\#', $: '\\$', _: '\\_' }

const escaped = (text: string) => text.replaceAll(/[\\~^{}%&#$_]/g, (mark) => marks[mark] ?? mark)
