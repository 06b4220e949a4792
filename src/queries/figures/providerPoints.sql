-- Where does a provider have hospital sites? One row per site; of a provider without a list of sites, its own address.
-- Which site holds a scanner is not published. Parameter: provider code, twice. Units: degrees. Sources: ODS, NHS.UK.
select code, name, lon, lat from site where provider_code = ?
union all
select code, name, lon, lat from provider p
where code = ? and lon is not null and not exists (select 1 from site s where s.provider_code = p.code)
order by name, code
