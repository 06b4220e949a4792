-- How many people of a place were waiting for a bone scan at the end of each month, and which share for six weeks or more?
-- One row per month, earliest first; null where the place has no figure, and no share where nobody waits.
-- Parameters: edition of areas, or 'provider'; code. Units: people; share 0 to 1. Sources: DM01.
with counted as (
  select edition, area_code as code, month, waiting, waiting_6_plus from dexa_area_month
  union all
  select 'provider', provider_code, month, waiting, waiting_6_plus from dexa_provider_month
)
select c.month, d.waiting, d.waiting_6_plus, d.waiting_6_plus / nullif(d.waiting, 0) as share_6_plus
from calendar_month c
left join counted d on d.edition = ? and d.code = ? and d.month = c.month
order by c.month
