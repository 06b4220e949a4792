-- In which months does the commissioner file lack tests, and what does the provider file say for them?
-- One row per month with a hole. Units: rows, tests. Sources: DM01 commissioner and provider files.
select
  i.month,
  count(*)::integer as rows_without_tests,
  (select sum(d.tests_total)::integer from dexa_provider_month d where d.month = i.month) as tests_by_provider
from dexa_icb_month i
where i.tests_total is null
group by i.month
order by i.month
