-- Which codes can stand in a reader's own list of scanners, and what became of those that ended?
-- One row per provider, former provider and board of either edition. kind: provider, former-provider, board, former-board.
-- successors: codes and names of what goes on with it, "; " between; null where it goes on itself. last_month: of its rows in DM01, for a
-- provider whose rows stopped before the latest month. Units: degrees. Sources: DM01, ODS, RCPCH, ONS.
with latest as (select max(month) as month from dexa_provider_month),
seen as (select provider_code, max(month) as last_month from dexa_provider_month group by all)
select p.code, 'provider' as kind, p.name, p.icb_2026, p.lon, p.lat, null::varchar as successors,
  case when s.last_month < latest.month then s.last_month end as last_month, p.open
from provider p
cross join latest
left join seen s on s.provider_code = p.code
union all
select f.former_code, 'former-provider', coalesce(max(f.former_name), f.former_code), null, null, null,
  string_agg(f.provider_code || ' (' || f.provider_name || ')', '; ' order by f.provider_code), null, false
from provider_former f
where f.former_code not in (select code from provider)
group by f.former_code
union all
select a.code, 'board', a.short_name, a.code, null, null, null, null, true
from area a
where a.edition = '2026' and a.level = 'icb'
union all
select a.code, 'former-board', a.short_name, null, null, null,
  string_agg(s.to_code || ' (' || b.short_name || ')', '; ' order by s.share_aged_50_plus desc, s.to_code), null, false
from area a
join area_succession s on s.from_edition = a.edition and s.from_code = a.code
join area b on b.edition = s.to_edition and b.code = s.to_code
where a.edition = '2023' and a.level = 'icb' and a.code not in (select code from area where edition = '2026')
group by a.code, a.short_name
order by 2, 1
