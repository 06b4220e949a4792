-- Which named scanner sites belong to a trust that has no DEXA row in any month? One row per site.
-- Sources: register of scanners, DM01 provider file.
select
  s.site_name,
  s.provider_code,
  s.note
from scanner_site s
where s.provider_code not in (select provider_code from dexa_provider_month)
order by s.site_name
