-- How did the figures of one place move, month by month? One row per measure and span; each list holds one entry per month,
-- earliest first, null where missing. People waiting are the denominator of the shares, scans the numerator of those per
-- working day. Parameters: edition of areas, or 'provider'; code. Units of value: see the measure. Sources: DM01, ONS population,
-- of need also the register of parameters.
with measured as (
  select edition, area_code as code, measure, window_months, month, value, numerator, denominator, quality from area_measure
  union all
  select 'provider', provider_code, measure, window_months, month, value, numerator, denominator, quality from provider_measure
)
select
  measure,
  window_months,
  list(value order by month) as value,
  list(numerator order by month) as numerator,
  list(denominator order by month) as denominator,
  case when bool_and(quality = 'exact') then 'exact' else 'estimated' end as quality
from measured
where edition = ? and code = ?
  and (measure, window_months) in (
    ('share-6-weeks', 1), ('share-13-weeks', 1), ('waiting-rate', 1), ('tests-rate', 12),
    ('tests-per-working-day', 1), ('tests-per-working-day', 12), ('clearance', 3),
    ('expected-fractures', 12), ('need-gap', 12)
  )
group by measure, window_months
order by measure, window_months
