-- How often does each rule find what looks like a break in recording?
-- One row per rule. Units: flags (provider-months), providers. Source: DM01 provider file.
select
  rule,
  count(*)::integer as flags,
  count(distinct provider_code)::integer as providers
from break_flag
group by rule
order by flags desc
