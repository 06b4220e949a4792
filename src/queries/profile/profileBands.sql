-- How long had people on a place's list waited, by whole weeks, in a month and a year before?
-- One row per month that has a row; 14 bands, shortest first, the last one open; null where missing.
-- Parameters: edition of areas, or 'provider'; code; month (YYYY-MM). Units: people. Sources: DM01.
with counted as (
  select * exclude (area_code), area_code as code from dexa_area_month
  union all by name
  select * exclude (provider_code, region_code), provider_code as code, 'provider' as edition from dexa_provider_month
),
asked as (select ?::varchar as edition, ?::varchar as code, ?::varchar as month)
select c.month, [
  weeks_00_to_01, weeks_01_to_02, weeks_02_to_03, weeks_03_to_04, weeks_04_to_05, weeks_05_to_06, weeks_06_to_07,
  weeks_07_to_08, weeks_08_to_09, weeks_09_to_10, weeks_10_to_11, weeks_11_to_12, weeks_12_to_13, weeks_13_plus
] as people
from asked
join counted c on c.edition = asked.edition and c.code = asked.code
  and c.month in (asked.month, strftime(cast(asked.month || '-01' as date) - interval 12 month, '%Y-%m'))
order by c.month
