-- In which months does a provider break a rule? One row: first and last month flagged, how many months,
-- and the figures of the first. Parameters: provider code, rule.
-- Source: DM01 provider file.
select
  p.name,
  count(*)::integer as months,
  min(f.month) as first_month,
  max(f.month) as last_month,
  arg_min(f.detail, f.month) as first_detail
from break_flag f
join provider p on p.code = f.provider_code
where f.provider_code = ? and f.rule = ?
group by p.name
