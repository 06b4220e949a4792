-- Which machines of the programme do open sources name, and what is known of each?
-- One row per named machine. provider_name is null for a trust without a DEXA row in any month. Units: degrees; scans a year as stated.
-- Sources: register of scanners, ODS trusts, ONS boundaries.
select
  s.id, s.wave, s.provider_code, p.name as provider_name, s.site_name, s.town, s.icb_2026, a.short_name as icb_name, s.lon, s.lat,
  s.kind, s.kind_basis, s.status, s.opened, s.stated_extra_scans_per_year, s.source_title, s.source_url, s.note, s.quality
from scanner_site s
left join provider p on p.code = s.provider_code
left join area a on a.edition = '2026' and a.code = s.icb_2026
order by s.wave, s.town, s.site_name
