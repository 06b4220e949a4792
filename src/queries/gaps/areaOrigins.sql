-- Which ICBs of 2023 did the people of each ICB of 2026 come from, and how well are its figures known?
-- One row per pair of a 2023 and a 2026 ICB that share people. Parameter: month of the waits.
-- Units: share 0 to 1 of the 2023 ICB's people aged 50+ (Census 2021), people.
-- Sources: small areas to ICBs, Census 2021, DM01 commissioner file, population estimates.
select
  s.to_code,
  later.short_name as to_name,
  s.from_code,
  earlier.short_name as from_name,
  s.kind,
  s.share_aged_50_plus,
  s.aged_50_plus_moved,
  s.quality as share_quality,
  d.quality as waits_quality,
  p.quality as population_quality
from area_succession s
join area later on later.edition = s.to_edition and later.code = s.to_code
join area earlier on earlier.edition = s.from_edition and earlier.code = s.from_code
join dexa_area_month d on d.edition = s.to_edition and d.area_code = s.to_code and d.month = ?
join area_aged_50_plus p on p.edition = s.to_edition and p.area_code = s.to_code
order by later.short_name, s.share_aged_50_plus desc
