-- How many fractures are to be expected in an area and in England, how many scans are they short of, and what would full
-- coverage do? One row for the area and one for England. Parameters: edition, code of a region or ICB.
-- short_for_age: scans short of the area's part of England's by expected fractures, below nought where it has more; quarter_rate:
-- the rate above which the best quarter of boards lie. Units: a year, rates per 1,000 people aged 50+, machines per million
-- residents; what is prevented over five years. Sources: ONS population, DM01 by commissioner, registers of parameters and of FLS.
with asked as (select ?::varchar as edition, ?::varchar as code),
quarter as (
  select n.edition, quantile_cont(n.tests_rate, 0.75) as quarter_rate
  from area_need n
  join asked using (edition)
  join area a on a.edition = n.edition and a.code = n.area_code and a.level = 'icb'
  group by n.edition
)
select
  n.area_code as code,
  n.* exclude (edition, area_code, quality),
  g.numerator as short_for_age,
  q.quarter_rate,
  p.value as per_million, p.low as per_million_low, p.high as per_million_high,
  n.quality
from asked
join area_need n on n.edition = asked.edition and n.area_code in (asked.code, 'ENG')
join quarter q on q.edition = n.edition
join parameter p on p.id = 'scanners_per_million_needed'
left join area_measure g on g.measure = 'need-gap' and g.window_months = 12 and g.edition = n.edition and g.area_code = n.area_code
  and g.month = (select max(month) from dexa_area_month)
order by n.area_code <> asked.code
