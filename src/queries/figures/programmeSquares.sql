-- Which machines were announced, and which of them do open sources name?
-- One row per machine, named ones first; no parameters. kind is unknown where it is not stated: of a named machine, and of those not
-- named where the wave's totals leave more than one way. site is null for a machine that is not named. Source: register of scanners.
with named as (
  select wave, count(*) as machines,
    count(*) filter (where kind = 'new') as machines_new,
    count(*) filter (where kind = 'replacement') as machines_replacement,
    count(*) filter (where kind = 'unknown') as machines_unknown
  from scanner_site
  group by wave
),
waves as (
  select p.wave, p.announced, p.machines - coalesce(n.machines, 0) as machines_left,
    p.machines_new - coalesce(n.machines_new, 0) as new_left,
    p.machines_replacement - coalesce(n.machines_replacement, 0) as replacement_left,
    coalesce(n.machines_unknown, 0) = 0 as settled
  from scanner_programme p
  left join named n using (wave)
),
unnamed as (
  select wave, announced, 'new' as kind, new_left as machines from waves where settled
  union all
  select wave, announced, 'replacement', replacement_left from waves where settled
  union all
  select wave, announced, 'unknown', machines_left from waves where not settled
),
squares as (
  select s.wave, w.announced, s.kind, s.site_name as site, s.town from scanner_site s join waves w using (wave)
  union all
  select wave, announced, kind, null, null from (select *, unnest(range(machines)) from unnamed)
)
select * from squares order by wave, site is null, kind, site
