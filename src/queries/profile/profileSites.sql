-- Which hospital sites does a provider have? One row per site; which of them holds a scanner is not published.
-- Parameter: provider code. Units: degrees. Sources: ODS, NHS.UK.
select code, name, postcode, lon, lat from site where provider_code = ? order by name, code
