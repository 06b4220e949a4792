-- Which dated events belong on a chart of waits and tests?
-- One row per announcement with a known month. Parameters: first month, last month. Sources: register of events.
select date, title, source_url
from policy_event
where kind = 'announcement' and length(date) >= 7 and substr(date, 1, 7) between ? and ?
order by date, title
