-- Which boards were split in April 2026, and who took over their people?
-- One row per old and new board. Units: people aged 50 and over; share in per cent. Sources: lookup of small areas to
-- boards. QRL names one place in 2023 and a larger one in 2026: join by edition and code, never by code alone.
select
  s.from_code,
  old.short_name as from_board,
  s.to_code,
  new.short_name as to_board,
  round(100 * s.share_aged_50_plus, 1) as percent_of_people,
  s.aged_50_plus_moved,
  s.quality
from area_succession s
join area old on old.edition = s.from_edition and old.code = s.from_code
join area new on new.edition = s.to_edition and new.code = s.to_code
where s.from_edition = '2023' and s.share_aged_50_plus < 1
order by from_board, percent_of_people desc
