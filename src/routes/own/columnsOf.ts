import type { Meaning } from '~/model/ownFile/meanings'
import type { OwnTable } from './OwnTable'

/** Names of the columns that stand for one of these. */
export const columnsOf = ({ loaded, meanings }: OwnTable, ...wanted: Meaning[]): string[] =>
  loaded.columns.flatMap(({ name }) => (wanted.includes(meanings[name] ?? 'none') ? [name] : []))

/** Names of the columns that hold figures and stand for nothing else. */
export const figuresOf = ({ loaded, meanings }: OwnTable): string[] =>
  loaded.columns.flatMap(({ name, type }) => ((type === 'whole' || type === 'number') && (meanings[name] ?? 'none') === 'none' ? [name] : []))
