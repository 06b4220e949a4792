-- How did a measure move, month by month, in some areas?
-- One row per area and month, earliest first. Parameters: measure, window in months, edition, codes of the areas with commas
-- between (ENG is England). Units of value: see the measure. Sources: DM01, ONS population; of what is to be expected also the
-- register of parameters.
select
  m.area_code as code,
  a.short_name as name,
  m.month,
  m.value,
  m.numerator,
  m.denominator,
  m.quality
from area_measure m
join area a on a.edition = m.edition and a.code = m.area_code
where m.measure = ? and m.window_months = ? and m.edition = ? and list_contains(string_split(?, ','), m.area_code)
order by m.area_code, m.month
