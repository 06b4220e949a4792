-- Which places can the codes in a reader's own file mean: postcode districts (parameter 1 true), or all others (false)?
-- One row per board and region of either edition, provider, former provider, hospital site and postcode district of the 2026 edition.
-- gss: ONS code of boards and regions. icb_2023, icb_2026: board that holds the place; null where it has none. successors: codes of what
-- goes on with a provider that ended, "; " between. Units: degrees. Sources: ONS, ODS, DM01, RCPCH.
with register as (
  select 'board' as kind, edition, code, gss, short_name as name,
    case when edition = '2023' then code end as icb_2023, case when edition = '2026' then code end as icb_2026,
    null::double as lon, null::double as lat, null::varchar as successors
  from area where level = 'icb'
  union all
  select 'region', edition, code, gss, short_name, null, null, null, null, null from area where level = 'region'
  union all
  select 'provider', null, code, null, name, icb_2023, icb_2026, lon, lat, null from provider
  union all
  select 'former-provider', null, f.former_code, null, coalesce(max(f.former_name), f.former_code), null, null, null, null, string_agg(distinct f.provider_code, '; ' order by f.provider_code)
  from provider_former f
  where f.former_code not in (select code from provider)
  group by f.former_code
  union all
  select 'site', null, s.code, null, s.name, p.icb_2023, p.icb_2026, s.lon, s.lat, s.provider_code
  from site s
  left join provider p on p.code = s.provider_code
  union all
  select 'postcode-district', '2026', district, null, district, null, arg_max(icb_code, places), null, null, null
  from postcode_district where edition = '2026'
  group by district
)
select * from register where (kind = 'postcode-district') = ?
order by 1, 2, 3
