-- What do the providers that report in the last month look like, month by month, in their last thirteen months?
-- One row per provider; its lists hold one value a month, earliest first, months not reported left out.
-- bands: 14 values a month, people by whole weeks waited, the last one open. Units: people, scans.
-- flagged_months: those that look like a break in recording. Sources: DM01 by provider, register of providers.
with origin as (select max(month) as month from dexa_provider_month),
broken as (select distinct provider_code, month from break_flag),
reporting as (select provider_code from dexa_provider_month where month = (select month from origin))
select
  d.provider_code as code, p.name, p.kind, p.region_code, p.icb_2026 as icb_code,
  list(d.month order by d.month) as months, list(d.waiting order by d.month) as waiting, list(d.waiting_6_plus order by d.month) as six_plus,
  list(d.tests_waiting_list order by d.month) as tests_waiting_list, list(d.tests_total order by d.month) as tests_total,
  flatten(list([
    weeks_00_to_01, weeks_01_to_02, weeks_02_to_03, weeks_03_to_04, weeks_04_to_05, weeks_05_to_06, weeks_06_to_07,
    weeks_07_to_08, weeks_08_to_09, weeks_09_to_10, weeks_10_to_11, weeks_11_to_12, weeks_12_to_13, weeks_13_plus
  ] order by d.month)) as bands,
  coalesce(list(d.month order by d.month) filter (where b.month is not null), []) as flagged_months
from dexa_provider_month d
join provider p on p.code = d.provider_code
join reporting using (provider_code)
left join broken b on b.provider_code = d.provider_code and b.month = d.month
where d.month >= strftime(strptime((select month from origin) || '-01', '%Y-%m-%d') - interval 12 month, '%Y-%m')
  and d.waiting is not null and d.waiting_6_plus is not null and d.tests_waiting_list is not null and d.tests_total is not null
group by all
order by d.provider_code
