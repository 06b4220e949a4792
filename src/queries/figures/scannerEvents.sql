-- What happened around bone-density scanning, with the openings of new scanners that somebody has dated?
-- One row per event; dates are as exact as they are known, some of them words. No parameters. Sources: registers of events and of scanners.
select id, kind, date, title, source_title, source_url from policy_event
union all
select id, 'opening', opened, 'New scanner in use at ' || site_name, source_title, source_url from scanner_site where opened is not null
union all
select 'in-use-' || wave, 'figures', in_use_stated, machines_in_use || ' of the first ' || machines || ' said to be in use', source_title, source_url
from scanner_programme
where machines_in_use is not null and in_use_stated is not null
order by date, id
