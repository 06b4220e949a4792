import { type AreasTopology, mapGeometry } from '~/components/map/mapGeometry'
import { openNative } from '~/engine/native.server'
import { askExplore } from '~/queries/explore'
import { months } from '~/queries/months'
import type { Series } from '~/queries/parts'
import { effectMonths } from '~/queries/scanners/effectMonths'
import { nationalEffect } from '~/queries/scanners/nationalEffect'
import { observedEffects } from '~/queries/scanners/observedEffects'
import { policyEvents } from '~/queries/scanners/policyEvents'
import { programmeSites } from '~/queries/scanners/programmeSites'
import { programme } from '~/queries/programme'
import { scannerNeed } from '~/queries/scanners/scannerNeed'
import { builtFile, readBuilt, readMeasures } from '~/routes/built.server'
import { defaultScannersView } from '~/url/scannersView'

/** What /scanners is built with: the register, and its map over the usual measure. */
export async function loadScanners() {
  const database = await openNative(builtFile('atlas.duckdb'))
  const month = (await months(database, {})).rows.at(-1)?.month ?? ''
  const measures = readMeasures().filter(({ levels }) => levels.includes('icb'))
  const usual = measures.find(({ id }) => id === defaultScannersView.measure)
  if (!usual) throw new Error('The usual measure is not defined.')
  const answer = await askExplore(database, { measure: usual.id, span: usual.window_months, against: null, againstSpan: null, level: 'icb', edition: '2026' })
  const [sites, waves, need, events, effects, effectsByMonth, national] = [
    (await programmeSites(database, {})).rows,
    (await programme(database, {})).rows,
    (await scannerNeed(database, {})).rows,
    (await policyEvents(database, {})).rows,
    (await observedEffects(database, {})).rows,
    (await effectMonths(database, {})).rows,
    (await nationalEffect(database, {})).rows,
  ]
  await database.close()
  const regionOf = new Map(answer.icbs.map((row) => [row.code, row.regionCode]))
  return {
    month, measures, sites, waves, need, events, effects, effectsByMonth, national,
    // The months before are asked for as soon as there is a database.
    answer: { ...answer, series: lastMonth(answer.series), regions: lastMonth(new Map()), cautions: new Map([...answer.cautions].filter(([key]) => key.endsWith(month))) },
    geometry: mapGeometry(JSON.parse(readBuilt('icb_2026.topo.json')) as AreasTopology, (code) => regionOf.get(code) ?? null),
  }
}

const lastMonth = (series: Series): Series =>
  new Map([...series].map(([code, row]) => [code, {
    ...row,
    value: row.value.slice(-1),
    numerator: row.numerator.slice(-1),
    denominator: row.denominator.slice(-1),
    numeratorBefore: row.numeratorBefore.slice(-1),
    denominatorBefore: row.denominatorBefore.slice(-1),
  }]))
