-- How long had the people on a place's list waited, in whole weeks, in a month and a year before?
-- One row per month and band of a week, shortest first; the last band is open. No share where a band of the month is missing
-- or nobody waits. Parameters: edition of areas, or 'provider'; code; month (YYYY-MM). Units: people; share of the month's
-- list, 0 to 1. Sources: DM01.
with counted as (
  select * exclude (area_code), area_code as code from dexa_area_month
  union all by name
  select * exclude (provider_code, region_code), provider_code as code, 'provider' as edition from dexa_provider_month
),
asked as (select ?::varchar as edition, ?::varchar as code, ?::varchar as month),
found as (
  select counted.month, columns('^weeks_')
  from counted, asked
  where counted.edition = asked.edition and counted.code = asked.code
    and counted.month in (asked.month, strftime(cast(asked.month || '-01' as date) - interval 12 month, '%Y-%m'))
),
bands as (from found unpivot include nulls (people for band in (columns('^weeks_'))))
select
  month,
  band,
  people,
  case when count(people) over one_month = count(*) over one_month then people / nullif(sum(people) over one_month, 0) end as share
from bands
window one_month as (partition by month)
order by month, band
