-- How did a measure move, month by month, at every provider and in England?
-- One row per provider, and one for England, counted by commissioner; each list holds one entry per month, earliest
-- first, null where missing. Parameters: measure, window in months. Units of value: see the measure. Sources: DM01.
select
  m.code,
  list(m.value order by m.month) as value,
  list(m.numerator order by m.month) as numerator,
  list(m.denominator order by m.month) as denominator,
  list(m.numerator_before order by m.month) as numerator_before,
  list(m.denominator_before order by m.month) as denominator_before,
  case when bool_and(m.quality = 'exact') then 'exact' else 'estimated' end as quality
from (
  select provider_code as code, * exclude (provider_code) from provider_measure
  union all by name
  select area_code as code, * exclude (area_code, edition) from area_measure where edition = '2026' and area_code = 'ENG'
) m
where m.measure = ? and m.window_months = ?
group by m.code
order by m.code
