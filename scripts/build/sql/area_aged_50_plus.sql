-- How many people aged 50 and over live in each area? One row per edition and area, mid-2024.
create view area_aged_50_plus as
select
  edition,
  area_code,
  sum(persons)::integer as aged_50_plus,
  case when bool_and(quality = 'exact') then 'exact' else 'estimated' end as quality
from population
where mid_year = 2024 and age_band <> '0_to_49'
group by edition, area_code;
