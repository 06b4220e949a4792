-- Which areas of the other edition did an ICB's people come from, or go to? One row per area that shares people with it.
-- share_of_other: part of the other area's people aged 50+ that it shares; share_of_own: part of its own. Units: share 0 to 1,
-- people of Census 2021. Parameters: edition, code. Sources: ONS, Census 2021.
with asked as (select ?::varchar as edition, ?::varchar as code),
pairs as (
  select s.from_edition as other_edition, s.from_code as other_code, s.kind, s.aged_50_plus_moved, s.quality,
    s.share_aged_50_plus as share_of_other
  from asked join area_succession s on s.to_edition = asked.edition and s.to_code = asked.code
  union all
  select s.to_edition, s.to_code, s.kind, s.aged_50_plus_moved, s.quality,
    s.aged_50_plus_moved / (select sum(t.aged_50_plus_moved) from area_succession t where t.to_code = s.to_code)
  from asked join area_succession s on s.from_edition = asked.edition and s.from_code = asked.code
)
select p.other_edition as edition, p.other_code as code, a.short_name, p.kind, p.share_of_other,
  p.aged_50_plus_moved / sum(p.aged_50_plus_moved) over () as share_of_own, p.aged_50_plus_moved, p.quality
from pairs p
join area a on a.edition = p.other_edition and a.code = p.other_code
order by p.aged_50_plus_moved desc, p.other_code
