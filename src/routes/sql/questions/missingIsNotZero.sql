-- Where is the boards' file missing figures, and where is it truly zero?
-- One row per month with an empty cell. Units: rows of boards. Source: DM01, commissioner basis, as published. In June
-- 2023 scans and the bands of ten weeks and more are missing; `coalesce(tests_total, 0)` would turn them into zeroes.
select
  month,
  count(*) as boards,
  count(*) filter (where tests_total is null) as scans_missing,
  count(*) filter (where tests_total = 0) as scans_zero,
  count(*) filter (where waiting is null) as waiting_missing,
  count(*) filter (where waiting = 0) as waiting_zero
from dexa_icb_month
where icb_code <> 'X24'
group by month
having scans_missing > 0 or waiting_missing > 0
order by month
