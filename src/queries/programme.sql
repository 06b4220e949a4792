-- What scanners were announced, who says so, and how many of them can be placed?
-- One row per wave. Units: machines; scans per year as stated. Sources: register of scanners.
select
  p.wave,
  p.announced,
  p.machines,
  p.machines_new,
  p.machines_replacement,
  p.machines_in_use,
  p.in_use_stated,
  p.stated_extra_scans_per_year,
  p.source_title,
  p.source_url,
  p.note,
  count(s.id)::integer as sites_identified,
  count(s.id) filter (where s.kind = 'new')::integer as sites_new,
  count(s.id) filter (where s.kind = 'replacement')::integer as sites_replacement
from scanner_programme p
left join scanner_site s using (wave)
group by all
order by p.wave
