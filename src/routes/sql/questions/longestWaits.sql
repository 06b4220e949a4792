-- In which boards did most people wait six weeks or more in March 2026?
-- One row per board of the 2026 edition. Units: people at month end; share in per cent. Sources: DM01, commissioner
-- basis. Six boards are estimated: they took over parts of boards that were split.
select
  a.code,
  a.short_name as board,
  d.waiting,
  d.waiting_6_plus,
  round(100.0 * d.waiting_6_plus / d.waiting, 1) as percent_6_weeks,
  d.quality
from dexa_area_month d
join area a on a.edition = d.edition and a.code = d.area_code
where d.edition = '2026' and a.level = 'icb' and d.month = '2026-03'
order by percent_6_weeks desc
