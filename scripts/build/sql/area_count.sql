-- Which counts stand behind each measure in each area? See place_count. Kept as rows and without the value, which
-- area_measure works out at once: with it, the database would be a third larger to download.
create table area_count as
select measure, window_months, edition, code as area_code, month, numerator::integer as numerator, denominator::integer as denominator,
  quality, numerator_before, denominator_before
from place_count
where edition <> 'provider'
order by edition, measure, window_months, area_code, month;
