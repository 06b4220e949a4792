-- What evidence about fracture liaison services does the register hold? One row per piece of evidence, newest first;
-- code is its board in the edition asked for, null outside England. Parameter: edition. Source: register of FLS.
with asked as (select ? as edition)
select f.id, case asked.edition when '2026' then f.icb_2026 else f.icb_2023 end as code, f.icb_2023 is not null as in_england,
  f.service, f.host, f.hospitals, f.status, f.dated, f.year, f.source_title, f.source_url, f.note, f.quality
from asked cross join fls_evidence f
order by f.year desc nulls last, f.service, f.id
