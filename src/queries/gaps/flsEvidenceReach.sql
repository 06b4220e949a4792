-- For how many ICBs of 2023 is there any evidence about a fracture liaison service? One row.
-- Nothing found is not "no service". Units: ICBs, pieces of evidence. Source: register of evidence.
select
  count(distinct e.icb_2023)::integer as icbs_with_evidence,
  (select count(*)::integer from area where edition = '2023' and level = 'icb') as icbs,
  count(*)::integer as pieces,
  count(*) filter (where e.status = 'reported absent')::integer as reported_absent
from fls_evidence e
where e.icb_2023 is not null
