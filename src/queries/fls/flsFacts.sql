-- Which published figures on fracture liaison services does the site show? One row per figure, oldest first.
-- Units: see the column; value is null where the source has only words. Source: register of FLS.
select id, topic, counts, value, unit, geography, period, year, source_title, source_url, note, quality
from fls_fact
where topic is not null
order by topic, year nulls last, id
