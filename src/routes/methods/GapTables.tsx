import { ReferenceTable } from '~/components/sources/ReferenceTable'
import type { MethodsViewModel } from './methodsViewModel'

const ruleHeadings = [{ text: 'Rule' }, { text: 'Flagged when' }, { text: 'Months', isFigure: true }, { text: 'Providers', isFigure: true }]

export function BreakRules({ rules }: { rules: MethodsViewModel['breakRules'] }) {
  return (
    <ReferenceTable
      name="Rules that look for breaks in recording"
      width="free"
      headings={ruleHeadings}
      rows={rules.map(({ rule, title, test, flags, providers }) => ({ key: rule, cells: [title, test, flags, providers] }))}
    />
  )
}

const revisionHeadings = [{ text: 'Provider' }, { text: 'Month' }, { text: 'Column' }, { text: 'Compiled file', isFigure: true }, { text: 'Workbook', isFigure: true }, { text: 'Workbook dated' }]

export function RevisionTable({ rows }: { rows: MethodsViewModel['revisions'] }) {
  return (
    <details>
      <summary>All {rows.length} differences</summary>
      <ReferenceTable
        name="Differences between the compiled file and the workbooks"
        headings={revisionHeadings}
        rows={rows.map(({ key, provider, month, column, compiled, workbook, dated }) => ({
          key,
          cells: [provider, month, <code key="column">{column}</code>, compiled, workbook, dated],
        }))}
      />
    </details>
  )
}
