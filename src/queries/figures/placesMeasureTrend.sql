-- How did a measure move, month by month, in some places? One row per place and month, earliest first.
-- Parameters: measure, window in months, places with commas between, each as its edition and code ("2026 QJK"; "2026 ENG" is
-- England; a provider has no edition: "provider RH8"). Units of value: see the measure. Sources: DM01, ONS population; of what
-- is to be expected also the register of parameters.
with place as (
  select edition, code, short_name as name from area
  union all
  select 'provider', code, name from provider
),
measured as (
  select measure, window_months, edition, area_code as code, month, value, numerator, denominator, quality from area_measure
  union all
  select measure, window_months, 'provider', provider_code, month, value, numerator, denominator, quality from provider_measure
)
select edition, code, p.name, m.month, m.value, m.numerator, m.denominator, m.quality
from measured m
join place p using (edition, code)
where m.measure = ? and m.window_months = ?
  and list_contains(string_split(?, ','), edition || ' ' || code)
order by edition, code, m.month
