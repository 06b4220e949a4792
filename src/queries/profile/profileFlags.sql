-- Which months of a place look like a break in recording, at whom, and why? One row per provider, month and rule.
-- For an area: providers placed in it that did a tenth or more of its tests in the twelve months to the flagged one.
-- Parameters: level (region, icb or provider), edition, code. Sources: DM01.
with asked as (select ?::varchar as level, ?::varchar as edition, ?::varchar as code),
flagged as (
  select asked.level, asked.edition, asked.code, p.code as provider_code, p.name as provider_name, f.month, f.rule, f.detail,
    strftime(cast(f.month || '-01' as date) - interval 11 month, '%Y-%m') as from_month
  from asked
  join provider p on asked.code = case
    when asked.level = 'provider' then p.code
    when asked.level = 'region' then p.region_code
    when asked.edition = '2026' then p.icb_2026
    else p.icb_2023
  end
  join break_flag f on f.provider_code = p.code
),
provider_done as (
  select f.provider_code, f.month, sum(d.tests_total) as tests
  from (select distinct provider_code, month, from_month from flagged) f
  join dexa_provider_month d on d.provider_code = f.provider_code and d.month between f.from_month and f.month
  group by all
),
area_done as (
  select f.month, sum(d.tests_total) as tests
  from (select distinct edition, code, month, from_month from flagged) f
  join dexa_area_month d on d.edition = f.edition and d.area_code = f.code and d.month between f.from_month and f.month
  group by all
)
select f.month, f.provider_code, f.provider_name, f.rule, f.detail
from flagged f
left join provider_done p on p.provider_code = f.provider_code and p.month = f.month
left join area_done a on a.month = f.month
where f.level = 'provider' or p.tests >= 0.1 * a.tests
order by f.month, f.provider_code, f.rule
