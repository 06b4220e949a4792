-- Which providers did scans for the NHS in the two years before, but have no row for March 2026?
-- One row per provider. Units: months; scans. Source: DM01, provider basis. No row is missing, not zero.
select
  p.code,
  p.name,
  max(d.month) as last_month,
  count(*) as months_with_a_row,
  sum(d.tests_total) as scans
from dexa_provider_month d
join provider p on p.code = d.provider_code
where d.month >= '2024-03'
group by p.code, p.name
having max(d.month) < '2026-03'
order by last_month desc, scans desc
