-- How many providers are there of each kind, how many have no known place, and how much do these scan?
-- One row per kind. Parameter: first of the twelve months. Unit: tests of all kinds in the months from then on.
-- Sources: DM01 provider file, registers of organisations.
select
  p.kind,
  count(distinct p.code)::integer as providers,
  count(distinct p.code) filter (where p.icb_2026 is null)::integer as unplaced,
  coalesce(sum(d.tests_total), 0)::integer as tests,
  coalesce(sum(d.tests_total) filter (where p.icb_2026 is null), 0)::integer as tests_unplaced
from provider p
left join dexa_provider_month d on d.provider_code = p.code and d.month >= ?
group by p.kind
order by p.kind desc
