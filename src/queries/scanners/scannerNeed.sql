-- How many scans a year is each board short of its share of need, and how many does it have per head?
-- One row per board of 2026, in the twelve months to the latest month. gap: scans short of the part of England's scans that its part of
-- England's expected fractures would give, per 1,000 people aged 50+, below nought where it has more; tests_rate: scans per 1,000 aged 50+.
-- suspect_providers: whose records look broken in the year; null where none. Sources: DM01 by commissioner, ONS population, register of parameters.
with latest as (select max(month) as month from dexa_area_month),
held as (
  select m.* from area_measure m join latest using (month)
  where m.edition = '2026' and m.window_months = 12 and m.measure in ('need-gap', 'tests-rate')
)
select a.code, a.short_name, latest.month,
  g.value as gap, g.numerator as scans_short, t.value as tests_rate, t.quality, s.providers as suspect_providers
from latest
cross join area a
left join held g on g.measure = 'need-gap' and g.area_code = a.code
left join held t on t.measure = 'tests-rate' and t.area_code = a.code
left join area_suspect s on s.edition = '2026' and s.area_code = a.code and s.month = latest.month
where a.edition = '2026' and a.level = 'icb'
order by a.short_name
