-- How long had people on the lists of some places waited, by whole weeks, in one month? One row per place and band, shortest
-- first; band 13 is thirteen weeks or more. Share is of the place's whole list, and null where a band of it is missing.
-- Parameters: month, places with commas between, each as its edition and code ("2026 QJK"; "2026 ENG" is England; a provider
-- has no edition: "provider RH8"). Units: people; share, 0 to 1. Sources: DM01.
with place as (
  select edition, code, short_name as name from area
  union all
  select 'provider', code, name from provider
),
counted as (
  select * exclude (area_code), area_code as code from dexa_area_month
  union all by name
  select * exclude (provider_code, region_code), provider_code as code, 'provider' as edition from dexa_provider_month
),
banded as (
  select edition, code, month, unnest(range(14))::integer as weeks, unnest([
    weeks_00_to_01, weeks_01_to_02, weeks_02_to_03, weeks_03_to_04, weeks_04_to_05, weeks_05_to_06, weeks_06_to_07,
    weeks_07_to_08, weeks_08_to_09, weeks_09_to_10, weeks_10_to_11, weeks_11_to_12, weeks_12_to_13, weeks_13_plus
  ]) as people
  from counted
  where month = ? and list_contains(string_split(?, ','), edition || ' ' || code)
)
select edition, code, p.name, b.weeks, b.people,
  case when count(b.people) over list = 14 then b.people / nullif(sum(b.people) over list, 0) end as share
from banded b
join place p using (edition, code)
window list as (partition by edition, code)
order by edition, code, b.weeks
