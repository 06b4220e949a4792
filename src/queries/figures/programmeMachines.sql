-- Which machines were announced, wave by wave?
-- One row per machine, new ones first; no parameters. Source: register of scanners.
select wave, announced, kind, unnest(range(1, machines + 1))::integer as number
from (
  select wave, announced, 'new' as kind, machines_new as machines from scanner_programme
  union all
  select wave, announced, 'replacement', machines_replacement from scanner_programme
)
order by wave, kind, number
