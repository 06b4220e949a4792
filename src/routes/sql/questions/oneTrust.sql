-- How long is the wait at my hospital trust? (Sheffield; put your own trust's name in its place.)
-- One row per month with a return. Units: people at month end; scans in the month; share in per cent. Source: DM01,
-- provider basis. A month without a row is missing, not zero; `flags` names rules that the month's record breaks.
select
  d.month,
  d.waiting,
  d.waiting_6_plus,
  round(100.0 * d.waiting_6_plus / nullif(d.waiting, 0), 1) as percent_6_weeks,
  d.tests_total,
  string_agg(f.rule, ', ' order by f.rule) as flags
from dexa_provider_month d
join provider p on p.code = d.provider_code
left join break_flag f on f.provider_code = d.provider_code and f.month = d.month
where p.name ilike '%sheffield teaching%'
group by all
order by d.month
