import { SourceFault } from '../SourceFault'
import { monthNames } from './dm01SheetHeader'

const inName = new RegExp(`(?<name>${monthNames.join('|')})[-_ ]?(?<year>20\\d{2})`, 'i')

/** NHS England names its workbooks by their month; one that says another inside was edited, or saved under a wrong name. */
export function checkNamedMonth(file: string, month: string): void {
  const { name, year } = inName.exec(file)?.groups ?? {}
  if (!name || !year) return
  const at = monthNames.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1
  const named = `${year}-${String(at).padStart(2, '0')}`
  if (named !== month) throw new SourceFault({ file }, `figures for ${month}`, `${named}, as the name of the file says`)
}
