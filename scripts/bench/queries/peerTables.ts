/** Tables that the shared questions read, with the columns that SQLite finds its rows by: its primary keys, or a part of them. */
export const peerTables: Readonly<Record<string, readonly string[]>> = {
  area: ['edition', 'code'],
  area_count: ['measure', 'window_months', 'edition', 'area_code', 'month'],
  area_window: ['edition', 'area_code', 'month'],
  break_flag: ['provider_code', 'month', 'rule'],
  dexa_area_month: ['edition', 'area_code', 'month'],
  dexa_icb_month: ['icb_code', 'month'],
  dexa_provider_month: ['provider_code', 'month'],
  population: ['edition', 'area_code'],
  provider: ['code'],
  provider_count: ['measure', 'window_months', 'provider_code', 'month'],
  similar_area: ['edition', 'area_code', 'rank'],
  similar_provider: ['provider_code', 'rank'],
}
