-- How did a measure move, month by month, in every area of a level and in England?
-- One row per area; each list holds one entry per month, earliest first, null where missing.
-- Parameters: measure, window in months, edition, level. Units of value: see the measure. Sources: DM01, ONS population;
-- of what is to be expected also the register of parameters.
select
  m.area_code as code,
  list(m.value order by m.month) as value,
  list(m.numerator order by m.month) as numerator,
  list(m.denominator order by m.month) as denominator,
  list(m.numerator_before order by m.month) as numerator_before,
  list(m.denominator_before order by m.month) as denominator_before,
  case when bool_and(m.quality = 'exact') then 'exact' else 'estimated' end as quality
from area_measure m
join area a on a.edition = m.edition and a.code = m.area_code
where m.measure = ? and m.window_months = ? and m.edition = ? and a.level in (?, 'england')
group by m.area_code
order by m.area_code
