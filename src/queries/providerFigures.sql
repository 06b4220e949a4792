-- What does a provider report, month by month?
-- One row per month with a DEXA row; a month without one is missing, not zero. Parameter: provider code.
-- Units: people, tests. Flags: what looks like a break in recording that month. Sources: DM01 provider file.
select
  d.month,
  d.waiting,
  d.waiting_6_plus,
  d.tests_total,
  string_agg(f.detail, ' ' order by f.rule) as flags
from dexa_provider_month d
left join break_flag f using (provider_code, month)
where d.provider_code = ?
group by all
order by d.month
