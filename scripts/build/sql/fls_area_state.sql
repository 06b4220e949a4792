-- What does the evidence about fracture liaison services in each board add up to? One row per edition and ICB.
-- "none" is nothing found either way, which is not "no service". Units: pieces of evidence, years. Source: register of FLS.
create view fls_area_state as
with placed as (
  select '2023' as edition, icb_2023 as area_code, status, year from fls_evidence
  union all
  select '2026', icb_2026, status, year from fls_evidence
),
counted as (
  select
    a.edition, a.code as area_code,
    count(p.status) filter (where p.status in ('in audit', 'stated by trust', 'reported present'))::integer as present,
    count(p.status) filter (where p.status in ('reported absent', 'closed'))::integer as absent_or_closed,
    count(p.status) filter (where p.status = 'conflicting')::integer as conflicting,
    count(p.status) filter (where p.year is null)::integer as undated,
    max(p.year) as newest_year,
    max(p.year) filter (where p.status in ('in audit', 'stated by trust', 'reported present')) as newest_year_present
  from area a
  left join placed p on p.edition = a.edition and p.area_code = a.code
  where a.level = 'icb'
  group by a.edition, a.code
)
select
  edition, area_code,
  case
    when conflicting > 0 then 'conflicting'
    when present > 0 and absent_or_closed > 0 then 'part'
    when present > 0 then 'service'
    when absent_or_closed > 0 then 'absent'
    else 'none'
  end as state,
  present, absent_or_closed, conflicting, undated, newest_year, newest_year_present,
  'estimated' as quality
from counted;
