-- Which places can a scenario no longer name: providers whose figures stopped, and boards of the earlier edition that did not go on under their code?
-- One row per place. Parameters: none. last_month: of a provider's figures; successors: names of the boards that took over, largest part first, with "; " between.
-- Sources: DM01 by provider, ODS, ONS.
with latest as (select max(month) as month from dexa_provider_month)
select 'closed' as kind, p.code, p.name, max(m.month) as last_month, null as successors
from provider p join dexa_provider_month m on m.provider_code = p.code
group by p.code, p.name
having max(m.month) < (select month from latest)
union all
select 'former', o.code, o.short_name, null, string_agg(n.short_name, '; ' order by s.share_aged_50_plus desc, n.code)
from area o
join area_succession s on s.from_edition = o.edition and s.from_code = o.code
join area n on n.edition = s.to_edition and n.code = s.to_code
where o.edition = '2023' and o.level = 'icb' and o.code not in (select code from area where edition = '2026')
group by o.code, o.short_name
order by 1, 2
