import { joined } from '~/format/list'
import type { RetiredArea } from './unknownPlace'

/** What the page of a board says that the edition of its address does not have. */
export const retiredHeading = ({ name, edition }: RetiredArea['retired']): string =>
  (edition === '2023' ? `${name} ended on 31 March 2026` : `${name} exists since 1 April 2026`)

/** Title and description of that page. */
export function retiredMeta({ retired }: RetiredArea): { title: string; description: string } {
  const { code, edition, others } = retired
  const heading = retiredHeading(retired)
  const names = joined(others.map(({ name }) => name))
  return {
    title: `${heading} – DEXA Atlas`,
    description: `${heading}. The people aged 50 and over of the integrated care board ${code} ${edition === '2023' ? 'are now' : 'were before'} in ${names}.`,
  }
}
