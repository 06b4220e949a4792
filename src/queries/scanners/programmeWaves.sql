-- What did the government announce, wave by wave, and who says so?
-- One row per wave. Units: machines; scans a year as stated for the wave. Sources: register of scanners.
select wave, announced, machines, machines_new, machines_replacement, machines_in_use, in_use_stated, stated_extra_scans_per_year,
  source_title, source_url, note
from scanner_programme
order by wave
