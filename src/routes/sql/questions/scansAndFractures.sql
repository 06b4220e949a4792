-- Do boards where more older people break a hip scan more people?
-- One row per board of 2023 with a usable rate. Units: scans a year per 1,000 people aged 50 and over (year to March
-- 2026); hip fractures per 100,000 aged 65 and over (2018/19, derived). Sources: DM01, population, hip fracture rates.
select
  a.code,
  a.short_name as board,
  h.rate_per_100k_aged_65_plus as hip_fractures,
  round(m.value, 1) as scans_per_1000
from area_measure m
join area a on a.edition = m.edition and a.code = m.area_code
join hip_fracture h on h.edition = m.edition and h.area_code = m.area_code
where m.measure = 'tests-rate'
  and m.window_months = 12
  and m.month = '2026-03'
  and m.edition = '2023'
  and a.level = 'icb'
  and h.financial_year = '2018/19'
  and h.usable
order by hip_fractures desc
