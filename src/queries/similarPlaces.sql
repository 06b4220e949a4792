-- Which five places are most like this one, and how far off are they?
-- One row per similar place, nearest first; none where it is not compared (a provider without a whole year, England).
-- Parameters: edition (of areas; no matter for a provider), code. Regions are in the edition of 2026 only.
-- Unit of distance: standard deviations, over four groups of characteristics. Sources: population, Census 2021, IoD 2025, rural-urban, DM01.
with asked as (select ?::varchar as edition, ?::varchar as code)
select a.code, a.name, a.short_name, a.level, s.rank, s.distance, s.quality
from asked
join similar_area s on s.edition = asked.edition and s.area_code = asked.code
join area a on a.edition = s.edition and a.code = s.similar_code
union all
select p.code, p.name, p.name, 'provider', s.rank, s.distance, s.quality
from asked
join similar_provider s on s.provider_code = asked.code
join provider p on p.code = s.similar_code
order by rank
