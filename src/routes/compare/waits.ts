import type { WaitBandsModel } from '~/components/charts/WaitBands'
import { formatMonth } from '~/format/month'
import type { CompareAnswer } from '~/queries/compare/askCompare'
import type { ProfilePlaceRow } from '~/queries/profile/profilePlace'
import { shareTicks, waitBandsOf } from '../areas/model/waitBands'
import { type Column, englandKey } from './figures'

export interface WaitsModel {
  title: string
  places: { key: string; name: string; sentence: string; model: WaitBandsModel }[]
  table: { headings: string[]; rows: { band: string; cells: string[] }[] }
}

/** How long people had waited in each place, as shares of its list, over England's, all on one scale. */
export function waitsOf(columns: readonly Column[], { bands, request: { month } }: Pick<CompareAnswer, 'bands' | 'request'>): WaitsModel {
  const models = columns.map(({ key, name }) => {
    const people = bands.get(key) ?? null
    // The month takes the part of the last one, which is all that is read of the place.
    const model = waitBandsOf({ bands: people === null ? [] : [{ month, people }], place: { lastMonth: month } as ProfilePlaceRow })
    return { key, name, sentence: model.title, model }
  })
  const england = models.find(({ key }) => key === englandKey)
  const top = Math.max(...models.map(({ model }) => model.top))
  const then = { name: 'England', shares: england?.model.now.shares ?? [] }
  return {
    title: `How long people had waited, ${formatMonth(month)}`,
    places: models.filter(({ key }) => key !== englandKey).map(({ model, ...one }) => ({ ...one, model: { ...model, now: { ...model.now, name: one.name }, then, top, ticks: shareTicks(top) } })),
    table: {
      headings: ['Waited', ...models.map(({ name }) => name)],
      rows: (england?.model.rows ?? []).map(({ band }, index) => ({ band, cells: models.map(({ model }) => model.rows[index]?.now ?? '') })),
    },
  }
}
