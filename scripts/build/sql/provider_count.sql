-- Which counts stand behind each measure at each provider? See place_count and area_count.
create table provider_count as
select measure, window_months, code as provider_code, month, numerator::integer as numerator, denominator::integer as denominator,
  quality, numerator_before, denominator_before
from place_count
where edition = 'provider'
order by measure, window_months, provider_code, month;
