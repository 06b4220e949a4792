-- What is a measure's value in every area of a level, and in England, in a month, over its usual window?
-- One row per area and one for England. Parameters: measure, edition, level, month (YYYY-MM).
-- Units of value: see the measure. Missing values stay null. suspect_providers: whose records look broken in the year. Sources: DM01, ONS population.
select
  a.code as area_code,
  a.short_name,
  a.name,
  a.parent_code,
  m.value,
  m.numerator,
  m.denominator,
  m.numerator_before,
  m.denominator_before,
  m.quality,
  s.providers as suspect_providers
from area a
join area_measure m on m.edition = a.edition and m.area_code = a.code
join measure d on d.id = m.measure and d.window_months = m.window_months
left join area_suspect s on s.edition = m.edition and s.area_code = m.area_code and s.month = m.month
where m.measure = ? and a.edition = ? and a.level in (?, 'england') and m.month = ?
order by m.value desc nulls last, a.code
