-- Which providers are placed in an area, and what did they do? One row per provider with a row in the twelve months.
-- tests: of the months with a row. Parameters: level (region or icb), edition, code, month. Units: tests, people, months.
-- Sources: DM01, ODS.
with asked as (select ?::varchar as level, ?::varchar as edition, ?::varchar as code, ?::varchar as month)
select p.code, p.name, p.kind,
  sum(d.tests_total) as tests_12_months,
  count(*) as months_reported,
  max(d.waiting) filter (d.month = asked.month) as waiting
from asked
join provider p on asked.code = case
  when asked.level = 'region' then p.region_code
  when asked.edition = '2026' then p.icb_2026
  else p.icb_2023
end
join dexa_provider_month d on d.provider_code = p.code
  and d.month between strftime(cast(asked.month || '-01' as date) - interval 11 month, '%Y-%m') and asked.month
group by p.code, p.name, p.kind
order by tests_12_months desc, p.code
