-- Which sites of announced scanners are named, and where? One row per site. Units: degrees. Sources: register of scanners.
select id, wave, provider_code, site_name, town, icb_2026, lon, lat, kind, status, source_url
from scanner_site
order by wave, site_name
