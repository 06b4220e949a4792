-- Where may England's scanners stand, as far as open data tell? Which site of a trust holds one is rarely published.
-- One row per hospital site of a provider with DEXA scans in the latest twelve months, and per such provider itself where its own place is known.
-- is_main: the provider's headquarters or hospital. Units: degrees. Sources: DM01, ODS, NHS website.
with latest as (select max(month) as month from dexa_provider_month),
reporting as (
  select distinct d.provider_code
  from dexa_provider_month d
  cross join latest
  where d.month > strftime(strptime(latest.month, '%Y-%m') - interval 12 month, '%Y-%m')
)
select p.code as provider_code, p.lon, p.lat, true as is_main
from provider p join reporting r on r.provider_code = p.code
where p.lon is not null
union all
select s.provider_code, s.lon, s.lat, false
from site s join reporting r on r.provider_code = s.provider_code
order by 1, 4, 2, 3
