-- How has a place done, month by month, up to the latest month?
-- One row per month with figures. Parameter: code of England, a region, a board of 2026 or a provider. Units: people waiting at month end, of them six weeks or more, scans of all kinds.
-- Areas are counted by commissioner, providers by themselves. Sources: DM01 by commissioner, DM01 by provider.
with asked as (select ? as code)
select month, waiting, waiting_6_plus, tests_total
from asked join dexa_area_month a on a.edition = '2026' and a.area_code = asked.code
union all
select month, waiting, waiting_6_plus, tests_total
from asked join dexa_provider_month p on p.provider_code = asked.code
order by month
