-- What are the four key figures of an area in a month, and what were they a year before?
-- One row: now and the same month a year before. Parameters: edition, area code, month (YYYY-MM).
-- Units: people, share 0 to 1, tests in twelve months, weeks. Sources: DM01.
with figures as (
  select
    w.month,
    w.waiting,
    w.waiting_6_plus,
    w.waiting_6_plus / nullif(w.waiting, 0) as share_6_weeks,
    w.tests_12_months,
    m.value as clearance_weeks
  from area_window w
  join area_measure m on m.edition = w.edition and m.area_code = w.area_code and m.month = w.month
  where m.measure = 'clearance' and w.edition = ? and w.area_code = ?
)
select
  n.month,
  n.waiting, b.waiting as waiting_before,
  n.waiting_6_plus,
  n.share_6_weeks, b.share_6_weeks as share_6_weeks_before,
  n.tests_12_months, b.tests_12_months as tests_12_months_before,
  n.clearance_weeks, b.clearance_weeks as clearance_weeks_before
from figures n
left join figures b on b.month = strftime(cast(n.month || '-01' as date) - interval 1 year, '%Y-%m')
where n.month = ?
