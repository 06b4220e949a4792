import type { SourceRow } from '../SourceRow'

export const testId = 'Diagnostic ID'
export const test = 'Diagnostic Test Name'

/**
 * Every provider's row names its test by a number and a name, the same two throughout: a row whose name is lost or
 * spelt otherwise would be one row of DEXA fewer, and the totals would still hold.
 */
export function checkTests(rows: readonly SourceRow[], provider: string): void {
  const [nameOf, idOf] = [new Map<string, string>(), new Map<string, string>()]
  for (const row of rows.filter((one) => one.cell(provider) !== '')) {
    const [id, name] = [row.cell(testId), row.cell(test)]
    if (id === '' || name === '') row.fault(id === '' ? testId : test, 'an empty cell', 'the number and the name of a test')
    const [usualName, usualId] = [nameOf.get(id) ?? name, idOf.get(name) ?? id]
    if (usualName !== name) row.fault(test, `"${name}" for test ${id}`, `"${usualName}", as above`)
    if (usualId !== id) row.fault(testId, `${id} for "${name}"`, `${usualId}, as above`)
    nameOf.set(id, name)
    idOf.set(name, id)
  }
}
