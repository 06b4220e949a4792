export interface NamedColumns {
  names: string[]
  /** What was changed, in sentences. */
  notes: string[]
}

const longest = 60

/** Ours: the line of the file that a row comes from. */
export const lineColumn = 'source_line'

/**
 * Names for the columns of a table, each once and none empty, whatever case it is in.
 * @param header as the file has it; shorter than `count` or empty where it names fewer
 */
export function columnNames(header: readonly string[], count: number): NamedColumns {
  const notes: string[] = []
  const taken = new Set<string>([lineColumn])
  const empty: string[] = []
  const twice: string[] = []
  const names = Array.from({ length: count }, (_, index) => {
    const given = (header[index] ?? '').normalize('NFC').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim().slice(0, longest).trim()
    const base = given === '' ? `column_${index + 1}` : given
    let name = base
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}_${number}`
    taken.add(name.toLowerCase())
    if (given === '' && header.length > 0) empty.push(name)
    else if (name !== base) twice.push(`${name} (for a further ${base})`)
    return name
  })
  if (header.length === 0) notes.push(`The file names no columns, so they are called column_1 to column_${count}.`)
  if (empty.length > 0) notes.push(`${empty.length === 1 ? 'A column has' : `${empty.length} columns have`} no name in the file and ${empty.length === 1 ? 'is' : 'are'} called ${some(empty)}.`)
  if (twice.length > 0) notes.push(`${twice.length === 1 ? 'A name stands' : 'Names stand'} more than once in the heading: now ${some(twice)}.`)
  return { names, notes }
}

const some = (names: readonly string[]) => `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`

/** "Waits (Mar 2026).csv" as "waits_mar_2026"; never one that is taken. */
export function tableName(file: string, taken: readonly string[]): string {
  const base = file.replace(/\.[a-z0-9]{1,8}$/i, '').normalize('NFKD').toLowerCase().replaceAll(/[^a-z0-9]+/g, '_').replaceAll(/^_+|_+$/g, '').slice(0, 40) || 'table'
  const safe = /^\d/.test(base) ? `t_${base}` : base
  let name = safe
  for (let number = 2; taken.includes(name); number++) name = `${safe}_${number}`
  return name
}

/** Why a name that the reader gives a table cannot be used; null where it can. */
export function nameFault(name: string, taken: readonly string[]): string | null {
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(name)) return 'Use small letters, digits and _, beginning with a letter, up to 40 of them.'
  return taken.includes(name) ? 'Another of your tables has this name.' : null
}
