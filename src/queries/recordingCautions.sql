-- Which places' records look broken, and when? One row per place and month.
-- For areas: providers with a tenth or more of its scans that have a flagged month in the year to the month.
-- For providers: what was flagged in the month itself. Parameters: edition, level. Sources: DM01.
with wanted as (select ? as edition, ? as level)
select s.area_code as code, s.month, s.providers as detail
from wanted w join area_suspect s on s.edition = w.edition and w.level = 'icb'
union all
select f.provider_code, f.month, string_agg(f.detail, ' ' order by f.rule)
from wanted w join break_flag f on w.level = 'provider'
group by f.provider_code, f.month
order by 1, 2
