/** What places are compared by when similar ones are looked for. */
interface Characteristic {
  /** Groups count the same, however many characteristics each holds. */
  group: string
  title: string
  unit: string
  /** Sizes are compared by their logarithm: twice as large is as far off at any size. */
  scale: 'as it is' | 'logarithm'
}

const share = 'share 0 to 1'

export const areaCharacteristics = {
  aged_65_to_74: { group: 'age structure', title: 'Share of people aged 50+ who are 65 to 74', unit: share, scale: 'as it is' },
  aged_75_to_84: { group: 'age structure', title: 'Share of people aged 50+ who are 75 to 84', unit: share, scale: 'as it is' },
  aged_85_plus: { group: 'age structure', title: 'Share of people aged 50+ who are 85 or over', unit: share, scale: 'as it is' },
  most_deprived: { group: 'deprivation', title: 'Share of people aged 50+ in the most deprived three tenths of small areas', unit: share, scale: 'as it is' },
  deprivation_decile: { group: 'deprivation', title: 'Mean deprivation decile of people aged 50+ (1 = most deprived)', unit: 'decile', scale: 'as it is' },
  rural: { group: 'rurality', title: 'Share of people aged 50+ in rural small areas', unit: share, scale: 'as it is' },
  aged_50_plus: { group: 'size', title: 'People aged 50+', unit: 'people', scale: 'logarithm' },
} as const satisfies Record<string, Characteristic>
export type AreaCharacteristic = keyof typeof areaCharacteristics
export const areaCharacteristicIds = Object.keys(areaCharacteristics) as AreaCharacteristic[]

export const providerCharacteristics = {
  tests_12_months: { group: 'size', title: 'Tests in the last twelve months', unit: 'tests', scale: 'logarithm' },
  planned: { group: 'mix', title: 'Share of tests that are planned', unit: share, scale: 'as it is' },
  unscheduled: { group: 'mix', title: 'Share of tests that are unscheduled', unit: share, scale: 'as it is' },
  waiting_per_weekly_test: { group: 'list', title: 'People waiting for each test done in a week', unit: 'people per weekly test', scale: 'as it is' },
  icb_most_deprived: { group: 'place', title: 'Share of people aged 50+ of its ICB in the most deprived three tenths of small areas', unit: share, scale: 'as it is' },
  icb_rural: { group: 'place', title: 'Share of people aged 50+ of its ICB in rural small areas', unit: share, scale: 'as it is' },
} as const satisfies Record<string, Characteristic>
export type ProviderCharacteristic = keyof typeof providerCharacteristics
export const providerCharacteristicIds = Object.keys(providerCharacteristics) as ProviderCharacteristic[]
