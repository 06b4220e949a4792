-- What is a measure in England and every board in one month, and at which sites are announced scanners named?
-- One row for England, per ICB of 2026 and per named site that can be placed. Parameters: measure, window in months, month. kind: of a site's machine.
-- Units of value: see the measure; degrees. Sources: DM01, ONS population, register of scanners; of what is to be expected also the
-- register of parameters.
select if(a.level = 'england', 'england', 'board') as mark, m.area_code as code, a.short_name as name, m.value, m.numerator, m.denominator, m.quality,
  null::varchar as kind, null::double as lon, null::double as lat
from area_measure m
join area a on a.edition = m.edition and a.code = m.area_code
where m.edition = '2026' and a.level in ('england', 'icb') and m.measure = ? and m.window_months = ? and m.month = ?
union all
select 'site', s.id, s.site_name, null, null, null, s.quality, s.kind, s.lon, s.lat
from scanner_site s
where s.lon is not null and s.lat is not null
order by mark, value desc nulls last, code
