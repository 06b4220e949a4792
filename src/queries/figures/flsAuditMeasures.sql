-- How well do the services in the national audit do?
-- One row per measure that the site draws; no parameters. Unit of value: per cent of the patients recorded. Source: register of FLS.
select id, counts as measure, value, geography, period, source_title, source_url
from fls_fact
where topic = 'audit quality' and value is not null
order by id
