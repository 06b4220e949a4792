import { type FigureFacts, licence as openLicence } from '~/contracts/figure'
import { formatDate } from '~/format/month'
import { notOfficial, type Taken } from '~/format/figureFiles'
import type { Caption } from './picture/caption'

/** Words that travel with a picture: what, when, from where, under which licence, found at which address. */
export function captionOf({ title, subtitle, period, source, licence = openLicence }: FigureFacts, { address, day, vintage }: Taken): Caption {
  const said = `${title} ${subtitle}`.includes(period)
  return {
    title,
    subtitle: [/scan|bone|fracture/i.test(`${title} ${subtitle}`) ? '' : 'Bone-density (DEXA) scans', subtitle, said ? '' : period].filter((part) => part !== '').join(' · '),
    source: [`${source} ${licence}.`, `DEXA Atlas, ${host(address)}. Data to ${vintage}, picture of ${formatDate(day)}. ${notOfficial}`],
  }
}

/** Where the site stands, without the view: a picture's address must be short enough to type. */
const host = (address: string) => {
  const { host: name, pathname } = new URL(address)
  return `${name}${pathname.replace(/\/$/, '')}`
}

/** Today, as 2026-11-22, by the reader's clock. */
export function today(clock: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`
}
