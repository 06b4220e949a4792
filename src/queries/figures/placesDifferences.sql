-- How do some places differ from one of them, measure by measure, in one month? One row per measure and place.
-- Parameters: month; the place that differences are taken from, as its edition and code ("2026 QJK"; "2026 ENG" is England; a
-- provider has no edition: "provider RH8"); the others with their measures and windows, with commas between
-- ("share-6-weeks 1 2026 QJK"). Units of value, base_value and difference: see the measure. Sources: DM01, ONS population; of
-- what is to be expected also the register of parameters.
with asked as (select ? as month, ? as base, string_split(?, ',') as wanted),
place as (
  select edition, code, short_name as name from area
  union all
  select 'provider', code, name from provider
),
measured as (
  select measure, window_months, edition, area_code as code, month, value, quality from area_measure
  union all
  select measure, window_months, 'provider', provider_code, month, value, quality from provider_measure
)
select m.measure, m.window_months, m.edition, m.code, p.name, m.value, b.value as base_value, m.value - b.value as difference,
  case when m.quality = 'exact' and b.quality = 'exact' then 'exact' else 'estimated' end as quality
from asked
join measured m on m.month = asked.month
  and list_contains(asked.wanted, m.measure || ' ' || m.window_months || ' ' || m.edition || ' ' || m.code)
join measured b on b.measure = m.measure and b.window_months = m.window_months and b.month = m.month
  and b.edition || ' ' || b.code = asked.base
join place p on p.edition = m.edition and p.code = m.code
order by m.measure, m.edition, m.code
