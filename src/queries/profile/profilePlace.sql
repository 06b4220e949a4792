-- Which region, ICB or provider has a code? At most one row. Parameters: edition (of areas; no matter for a provider), code.
-- estimated: its figures hold parts of former areas that were split. namesake: the other edition gives the same code to a
-- different area. first_month, last_month: with figures. Units: people, degrees. Sources: ONS, ODS, DM01.
with asked as (select ?::varchar as edition, ?::varchar as code),
area_months as (
  select min(d.month) as first_month, max(d.month) as last_month, coalesce(bool_or(d.quality = 'estimated'), false) as estimated
  from dexa_area_month d, asked
  where d.edition = asked.edition and d.area_code = asked.code
),
provider_months as (
  select min(d.month) as first_month, max(d.month) as last_month from dexa_provider_month d, asked where d.provider_code = asked.code
),
others as (select o.edition, o.gss from area o, asked where o.code = asked.code)
select a.level, a.code, a.name, a.short_name, a.parent_code as region_code, r.short_name as region_name,
  null as icb_code, null as icb_name, null as kind, p.aged_50_plus, null::double as lon, null::double as lat,
  m.estimated, (select count(*) from others o where o.edition <> a.edition and o.gss <> a.gss) > 0 as namesake, m.first_month, m.last_month
from asked
join area a on a.edition = asked.edition and a.code = asked.code and a.level <> 'england'
cross join area_months m
left join area r on r.edition = a.edition and r.code = a.parent_code and r.level = 'region'
left join area_aged_50_plus p on p.edition = a.edition and p.area_code = a.code
union all
select 'provider', d.code, d.name, d.name, d.region_code, r.short_name, i.code, i.short_name, d.kind, null, d.lon, d.lat,
  false, false, m.first_month, m.last_month
from asked
join provider d on d.code = asked.code
cross join provider_months m
left join area r on r.edition = '2026' and r.code = d.region_code
left join area i on i.edition = '2026' and i.code = d.icb_2026
