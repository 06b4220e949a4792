-- How many extra scans were promised, stated and published for England, and how many came beyond the earlier trend?
-- One row per figure. Units: scans a year, see the column. low and high: 90% interval, null where there is none. first_copies: the
-- published change before revisions were made, null for the others. Sources: DM01 by provider, register of parameters.
select id, what, value, low, high, unit,
  case when id = 'published' then (select value from national_effect where id = 'first_copies') end as first_copies
from national_effect
where id in ('promised', 'stated', 'published', 'trend_all', 'trend_without_rtg', 'trend_waiting_list')
order by id
