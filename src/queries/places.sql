-- Which places of a level are there, where, and how many people aged 50 and over live in them?
-- One row per area of the level and one for England; for providers one row per provider, and England.
-- Parameters: edition, level (region, icb or provider). Units: people, degrees. A provider has no residents.
-- Sources: ONS, ODS, DM01.
with wanted as (select ? as edition, ? as level)
select a.level, a.code, a.short_name, a.name, a.gss, a.parent_code as region_code, r.short_name as region_name,
  null as icb_code, null as icb_name, null as kind, p.aged_50_plus, null::double as lon, null::double as lat
from wanted w
join area a on a.edition = w.edition and a.level in (w.level, 'england')
left join area r on r.edition = a.edition and r.code = a.parent_code and r.level = 'region'
left join area_aged_50_plus p on p.edition = a.edition and p.area_code = a.code
union all
select 'provider', d.code, d.name, d.name, null, d.region_code, r.short_name, i.code, i.short_name, d.kind, null, d.lon, d.lat
from wanted w
join provider d on w.level = 'provider'
left join area r on r.edition = '2026' and r.code = d.region_code
left join area i on i.edition = w.edition and i.level = 'icb' and i.code = case w.edition when '2026' then d.icb_2026 else d.icb_2023 end
order by 3, 2
