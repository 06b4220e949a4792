-- How many of the announced scanners are extra machines, and how many can be placed on a map?
-- One row per wave. Units: machines; sites. Source: register of announced scanners. A replacement is not new capacity.
select
  p.wave,
  p.announced,
  p.machines,
  p.machines_new as extra,
  p.machines_replacement as replacements,
  count(s.id) as sites_named,
  any_value(p.machines) - count(s.id) as sites_not_identified
from scanner_programme p
left join scanner_site s using (wave)
group by p.wave, p.announced, p.machines, p.machines_new, p.machines_replacement
order by p.wave
