/** The 14 bands of DM01: whole weeks waited since the request, the last one open. */
export const weekBands = [
  'weeks_00_to_01',
  'weeks_01_to_02',
  'weeks_02_to_03',
  'weeks_03_to_04',
  'weeks_04_to_05',
  'weeks_05_to_06',
  'weeks_06_to_07',
  'weeks_07_to_08',
  'weeks_08_to_09',
  'weeks_09_to_10',
  'weeks_10_to_11',
  'weeks_11_to_12',
  'weeks_12_to_13',
  'weeks_13_plus',
] as const
export type WeekBand = (typeof weekBands)[number]
