import { type AsyncBuffer, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { boardNear, type PeopleAt, reachOf } from '~/model/access/reach'
import type { AccessAnswered, AccessAsked } from './accessMessages'

self.addEventListener('message', ({ data }: MessageEvent<AccessAsked>) => {
  work(data).then(
    (answered) => { postMessage(answered) },
    (fault: unknown) => { postMessage({ kind: 'failed', words: fault instanceof Error ? fault.message : String(fault) } satisfies AccessAnswered) },
  )
})

async function work({ lsoa, sites, all, main }: AccessAsked): Promise<AccessAnswered> {
  const file: AsyncBuffer = { byteLength: lsoa.byteLength, slice: (start, end) => lsoa.buffer.slice(lsoa.byteOffset + start, lsoa.byteOffset + (end ?? lsoa.byteLength)) as ArrayBuffer }
  const rows = await parquetReadObjects({ file, compressors, columns: ['easting', 'northing', 'aged_50_plus', 'icb_2026'] })
  const areas: PeopleAt[] = rows.map((row) => ({ easting: Number(row.easting), northing: Number(row.northing), people: Number(row.aged_50_plus), board: String(row.icb_2026) }))
  return { kind: 'reached', own: reachOf(areas, sites), all: reachOf(areas, all), main: reachOf(areas, main), boards: sites.map((site) => boardNear(areas, site)) }
}
