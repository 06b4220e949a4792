-- What does each area of the present boundaries start a plan with? One row per board and region, and one for England.
-- tests: scans of each of the last twelve months, oldest first. need_fifth: 1 furthest short of scans for its
-- need per 1,000 people aged 50+, 5 least; boards only. fls_scans: scans a year if everybody without a service were seen.
-- Units: people, scans. Sources: DM01 by commissioner, ONS population, register of parameters.
with origin as (select max(month) as month from dexa_area_month where edition = '2026'),
year as (
  select area_code, list(tests_total order by month) as tests, bool_and(tests_total is not null) as whole
  from dexa_area_month
  where edition = '2026' and month > strftime(strptime((select month from origin) || '-01', '%Y-%m-%d') - interval 12 month, '%Y-%m')
  group by area_code
),
fifths as (
  select m.area_code, ceil(5.0 * rank() over (order by m.value desc, m.area_code) / count(*) over ())::integer as fifth
  from area_measure m join area a on a.edition = m.edition and a.code = m.area_code
  where m.measure = 'need-gap' and m.edition = '2026' and m.window_months = 12 and a.level = 'icb' and m.month = (select month from origin)
)
select
  a.level, a.code, a.short_name as name, a.parent_code as region_code, (select month from origin) as origin,
  d.waiting, d.waiting_6_plus as six_plus, y.tests, f.fifth as need_fifth,
  n.scans_if_all_seen_low as fls_scans_low, n.scans_if_all_seen as fls_scans, n.scans_if_all_seen_high as fls_scans_high,
  d.quality
from area a
join dexa_area_month d on d.edition = a.edition and d.area_code = a.code and d.month = (select month from origin)
join year y on y.area_code = a.code and y.whole
join area_need n on n.edition = a.edition and n.area_code = a.code
left join fifths f on f.area_code = a.code
where a.edition = '2026' and d.waiting is not null and d.waiting_6_plus is not null
order by a.level, a.code
