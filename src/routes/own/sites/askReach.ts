import { trustedScript } from '~/deployment/trustedScript'
import { fetchDatabase } from '~/engine/fetchDatabase'
import { britishNationalGrid } from '~/model/britishNationalGrid'
import type { PlacedSite } from '~/model/ownFile/siteRows'
import type { OwnDesk } from '../OwnDesk'
import type { AccessAnswered, AccessAsked } from '../work/accessMessages'
import accessWorker from '../work/accessWorker.ts?worker&url'

export type ReachAnswer = Extract<AccessAnswered, { kind: 'reached' }>

/** How many people aged 50 and over live near the reader's sites, and near those that open data know. */
export async function askReach(desk: OwnDesk, sites: readonly PlacedSite[], lsoa: { bytes: number; sha256: string }): Promise<ReachAnswer> {
  const { database } = await desk.database()
  const [{ estimatedSites }, table] = await Promise.all([
    import('~/queries/own/estimatedSites'),
    fetchDatabase({ url: `${import.meta.env.BASE_URL}data/latest/lsoa.parquet`, ...lsoa }, () => undefined, AbortSignal.timeout(60_000)),
  ])
  const { rows } = await estimatedSites(database, {})
  const points = rows.map(({ lon, lat, isMain }) => ({ ...britishNationalGrid({ lon, lat }), isMain }))
  return work({ lsoa: table, sites: sites.map(({ easting, northing }) => ({ easting, northing })), all: points, main: points.filter(({ isMain }) => isMain) })
}

function work(asked: AccessAsked): Promise<ReachAnswer> {
  const worker = new Worker(trustedScript(accessWorker), { type: 'module' })
  return new Promise<ReachAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<AccessAnswered>) => {
      if (data.kind === 'reached') resolve(data)
      else reject(new Error(data.words))
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      reject(new Error('The part of the page that measures distances did not start.'))
    })
    worker.postMessage(asked)
  }).finally(() => { worker.terminate() })
}
