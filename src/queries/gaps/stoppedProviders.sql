-- Which providers once had a DEXA row but have none in a month? One row per provider, latest to stop first.
-- Parameter: month. Unit of waiting: people, in the last month with a row. Source: DM01 provider file.
select
  p.code,
  p.name,
  p.kind,
  max(d.month) as last_month,
  arg_max(d.waiting, d.month) as last_waiting
from provider p
join dexa_provider_month d on d.provider_code = p.code
group by p.code, p.name, p.kind
having max(d.month) < ?
order by last_month desc, p.code
