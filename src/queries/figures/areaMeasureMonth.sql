-- What is a measure in England and in every area of a level in one month?
-- One row for England, then one per area, highest first, missing last. Parameters: measure, window in months, edition, level, month.
-- Units of value: see the measure. Sources: DM01, ONS population; of what is to be expected also the register of parameters.
select
  a.level,
  m.area_code as code,
  a.short_name as name,
  m.value,
  m.numerator,
  m.denominator,
  m.quality
from area_measure m
join area a on a.edition = m.edition and a.code = m.area_code
where m.measure = ? and m.window_months = ? and m.edition = ? and a.level in ('england', ?) and m.month = ?
order by a.level <> 'england', m.value desc nulls last, m.area_code
