-- Which ICBs make up a region, and how do they stand in a month? One row per ICB. Parameters: edition, region code, month.
-- fls_evidence: how many pieces of evidence about fracture liaison services. Units: people, tests. Sources: DM01, register of FLS.
with asked as (select ?::varchar as edition, ?::varchar as code, ?::varchar as month)
select a.code, a.short_name, w.waiting, w.waiting_6_plus, w.tests_12_months, w.quality,
  (select count(*) from fls_evidence f where case a.edition when '2026' then f.icb_2026 else f.icb_2023 end = a.code) as fls_evidence,
  s.state as fls_state, s.newest_year as fls_newest_year
from asked
join area a on a.edition = asked.edition and a.parent_code = asked.code and a.level = 'icb'
join fls_area_state s on s.edition = a.edition and s.area_code = a.code
join area_window w on w.edition = a.edition and w.area_code = a.code and w.month = asked.month
order by a.short_name
