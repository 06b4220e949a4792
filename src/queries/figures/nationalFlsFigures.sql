-- Which national figures on fracture liaison services were published, and what does each count?
-- One row per figure, oldest first; a count whose share is published beside it is left out. No parameters. Units: see the column;
-- value is null where the source has only words, year where it is not dated. Source: register of FLS.
select f.id, f.counts, f.value, f.unit, f.geography, f.period, f.year, f.source_title, f.source_url
from fls_fact f
where f.topic = 'coverage'
  and not (
    f.value is not null and regexp_matches(f.unit, ' of [0-9]+$')
    and exists (
      from fls_fact s
      where s.topic = 'coverage' and starts_with(s.unit, '%') and s.value is not null
        and s.counts = f.counts and s.geography = f.geography and s.period = f.period and s.source_url = f.source_url
    )
  )
order by f.year nulls last, f.id
