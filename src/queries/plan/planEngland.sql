-- How did England's list and scans go, month by month? One row per month. Units: people, scans. Source: DM01 by commissioner.
select month, waiting, waiting_6_plus as six_plus, tests_total, tests_waiting_list
from dexa_area_month
where edition = '2026' and area_code = 'ENG'
order by month
