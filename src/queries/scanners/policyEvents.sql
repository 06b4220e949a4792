-- What happened around bone-density scanning, and when? One row per event; a date is a day, a month or a year.
-- Sources: register of events.
select id, date, kind, title, detail, source_title, source_url, quality
from policy_event
order by date, id
