-- Which places' records look broken, and when? One row per place and month with at least one flagged month in the year to it.
-- For areas: providers with a tenth or more of its scans that have such months. For providers: how many, and what was
-- flagged in the month itself. Parameters: edition, level. Sources: DM01.
with wanted as (select ? as edition, ? as level),
flagged as (
  select provider_code, month, string_agg(detail, ' ' order by rule) as detail
  from break_flag
  group by provider_code, month
)
select s.area_code as code, s.month, s.providers as detail, null::integer as months
from wanted w join area_suspect s on s.edition = w.edition and w.level = 'icb'
union all
select f.provider_code, c.month, max(f.detail) filter (where f.month = c.month), count(*)::integer
from wanted w
join flagged f on w.level = 'provider'
join calendar_month c on f.month between strftime(cast(c.month || '-01' as date) - interval 11 month, '%Y-%m') and c.month
group by f.provider_code, c.month
order by 1, 2
