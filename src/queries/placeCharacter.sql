-- What is a place like, beside the five most similar to it and the middle of its level?
-- One row per characteristic and place: rank 0 is the place itself, 1 to 5 those similar to it. None where it is not compared.
-- Parameters: edition (of areas; no matter for a provider), code. Regions are in the edition of 2026 only.
-- level_median: over all places of the level (and edition) that are compared. Units: see unit. Sources: as for similarPlaces.
with asked as (select ?::varchar as edition, ?::varchar as code),
shown as (
  select edition, code, 0 as rank from asked
  union all
  select asked.edition, s.similar_code, s.rank from asked join similar_area s on s.edition = asked.edition and s.area_code = asked.code
  union all
  select asked.edition, s.similar_code, s.rank from asked join similar_provider s on s.provider_code = asked.code
),
described as (
  select c.edition, c.area_code as code, c.characteristic, c.value, c.unit, c.quality,
    median(c.value) over (partition by c.edition, a.level, c.characteristic) as level_median
  from area_character c
  join area a on a.edition = c.edition and a.code = c.area_code
  union all
  select asked.edition, c.provider_code, c.characteristic, c.value, c.unit, c.quality,
    median(c.value) over (partition by c.characteristic)
  from provider_character c cross join asked
)
select s.rank, s.code, d.characteristic, d.value, d.unit, d.level_median, d.quality
from shown s
join described d on d.edition = s.edition and d.code = s.code
order by d.characteristic, s.rank
