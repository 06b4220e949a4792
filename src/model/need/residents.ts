import type { ageBands } from '~/contracts/placeTables'

/** Age bands of people aged 50 and over. */
export const bands50 = ['50_to_64', '65_to_74', '75_to_84', '85_plus'] as const satisfies readonly (typeof ageBands)[number][]
export type Band50 = (typeof bands50)[number]

/** Who lives in an area: people of all ages, and those aged 50 and over by sex and age band. */
export interface Residents {
  all: number
  women: Record<Band50, number>
  men: Record<Band50, number>
}

const total = (people: Record<Band50, number>) => bands50.reduce((sum, band) => sum + people[band], 0)

export const womenAged50 = ({ women }: Residents): number => total(women)
export const menAged50 = ({ men }: Residents): number => total(men)
export const aged50 = (residents: Residents): number => womenAged50(residents) + menAged50(residents)

/** People in the bands from one on: "75_to_84" gives those aged 75 and over. */
export const agedFrom = ({ women, men }: Residents, first: Band50): number =>
  bands50.slice(bands50.indexOf(first)).reduce((sum, band) => sum + women[band] + men[band], 0)
