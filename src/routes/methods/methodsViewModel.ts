import { sum } from 'd3-array'
import type { Measure } from '~/contracts/measure'
import type { Source } from '~/contracts/source'
import type { Table } from '~/contracts/table'
import { formatDate, formatMonth } from '~/format/month'
import { formatCount } from '~/format/number'
import { boundariesViewModel } from './boundaries'
import { breakRuleWords } from './breakRuleWords'
import type { Change } from './changes.server'
import { downloadLinks } from './downloads'
import { forecastSkillViewModel } from './forecastSkill'
import { gapRows } from './gaps'
import type { Facts } from './loadFacts'
import { measureEntries } from './measures'

interface Given {
  facts: Facts
  measures: readonly Measure[]
  sources: readonly Source[]
  changes: readonly Change[]
  tables: readonly Table[]
  files: readonly { path: string; bytes: number }[]
  rowsOf: ReadonlyMap<string, number>
  commit: string
  base: string
}

const sourceAnchor = (id: string) => `source-${id}`

/** Everything on the methods page, ready to be set. */
export function methodsViewModel(given: Given) {
  const { facts, sources, tables } = given
  const titles = new Map(sources.map(({ id, title }) => [id, title]))
  const sourceLinks = (ids: readonly string[]) => ids.map((id) => ({ title: titles.get(id) ?? id, href: `#${sourceAnchor(id)}` }))
  const workbooks = sources.flatMap(({ files }) => files).filter(({ path }) => path.endsWith('.xls')).length
  const copies = { read: sources.filter(({ note }) => note.includes('second-hand')).length, of: sources.length, workbooks }
  const providersOf = (kind: string) => facts.kinds.find((row) => row.kind === kind)?.providers ?? 0
  return {
    vintage: formatMonth(facts.month),
    firstMonth: formatMonth(facts.months[0] ?? facts.month),
    commit: given.commit.replace(/^([0-9a-f]{7})[0-9a-f]*/, '$1').replace('+changes', ' with changes'),
    latestMonth: facts.month,
    limits: {
      providers: formatCount(providersOf('nhs') + providersOf('independent')),
      trusts: formatCount(providersOf('nhs')),
      independents: formatCount(providersOf('independent')),
      machines: formatCount(sum(facts.waves, (wave) => wave.machines)),
      replacements: formatCount(sum(facts.waves, (wave) => wave.machinesReplacement)),
      icbsWithEvidence: formatCount(facts.fls.icbsWithEvidence),
      icbs: formatCount(facts.fls.icbs),
    },
    measures: measureEntries(given.measures, sourceLinks),
    smallAreas: formatCount(given.rowsOf.get('lsoa') ?? null),
    boundaries: boundariesViewModel(facts.origins),
    forecast: forecastSkillViewModel(facts.accuracy),
    gaps: gapRows(facts, copies),
    breakRules: facts.rules.map(({ rule, flags, providers }) => ({
      rule,
      ...breakRuleWords[rule],
      flags: formatCount(flags),
      providers: formatCount(providers),
    })),
    revisions: facts.revisions.map((row) => ({
      key: `${row.providerCode} ${row.month} ${row.columnName}`,
      provider: `${row.providerName ?? 'Provider'} (${row.providerCode})`,
      month: formatMonth(row.month),
      column: row.columnName,
      compiled: row.compiled === null ? 'no row' : formatCount(row.compiled),
      workbook: row.workbook === null ? 'no row' : formatCount(row.workbook),
      dated: formatDate(row.workbookRevised),
    })),
    sources: sources.map(({ id, title, publisher, licence, licence_url, url, vintage, note }) => ({
      id: sourceAnchor(id),
      title,
      publisher,
      licence,
      licenceUrl: licence_url,
      url,
      vintage,
      note,
    })),
    attributions: [...new Set(sources.map(({ attribution }) => attribution))],
    downloads: downloadLinks(tables, given),
    changes: given.changes,
  }
}
export type MethodsViewModel = ReturnType<typeof methodsViewModel>
