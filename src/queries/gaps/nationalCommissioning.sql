-- How much of England's list is NHS England's own commissioning (X24), which belongs to no area?
-- One row. Parameter: month. Unit: people. Source: DM01 commissioner file.
select
  x.waiting,
  x.waiting_6_plus,
  e.waiting as england_waiting
from dexa_icb_month x
join dexa_area_month e on e.edition = '2026' and e.area_code = 'ENG' and e.month = x.month
where x.icb_code = 'X24' and x.month = ?
