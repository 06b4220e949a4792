-- How far is each board short of scans, by need and per head, and how many announced machines are named in it?
-- One row per ranking and ICB of 2026, most need first, in the twelve months to the latest month. Units of value: by need, scans a year
-- short of what its part of England's expected fractures would give, per 1,000 people aged 50+ (below nought: more than that); per head,
-- scans per 1,000 aged 50+. quality: of the count of scans. Sources: DM01 by commissioner, ONS population, registers of parameters and of scanners.
select
  case m.measure when 'need-gap' then 'gap' else 'rate' end as ranking,
  m.area_code as code, a.short_name as name, m.value, t.quality,
  (select count(*) from scanner_site s where s.icb_2026 = m.area_code)::integer as machines
from area_measure m
join area a on a.edition = m.edition and a.code = m.area_code
join area_measure t on t.edition = m.edition and t.area_code = m.area_code and t.month = m.month and t.window_months = 12 and t.measure = 'tests-rate'
where m.edition = '2026' and a.level = 'icb' and m.window_months = 12 and m.measure in ('need-gap', 'tests-rate')
  and m.month = (select max(month) from dexa_area_month)
order by ranking, case m.measure when 'need-gap' then -m.value else m.value end nulls last, a.short_name
