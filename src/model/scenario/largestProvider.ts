import type { CaseProvider, PlanCase } from './planCase'

/** The provider of an area with the most scans from waiting lists in the last twelve months; null where none has its head office there. */
export function largestProvider({ areas, providers }: Pick<PlanCase, 'areas' | 'providers'>, code: string): CaseProvider | null {
  const area = areas.find((one) => one.code === code)
  if (!area) return null
  const isThere = ({ icbCode, regionCode }: CaseProvider) => area.level === 'england' || (area.level === 'icb' ? icbCode : regionCode) === code
  const scansOf = ({ months }: CaseProvider) => months.slice(-12).reduce((sum, { testsWaitingList }) => sum + testsWaitingList, 0)
  return providers.filter(isThere).reduce<CaseProvider | null>((most, one) => (most === null || scansOf(one) > scansOf(most) ? one : most), null)
}
