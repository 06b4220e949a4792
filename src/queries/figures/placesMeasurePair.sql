-- How do two measures go together in some places in one month? One row per place; value goes up the plot, against along it.
-- Parameters: measure and its window in months, the other and its window, month, places with commas between, each as its
-- edition and code ("2026 QJK"; a provider has no edition: "provider RH8"). Units: see the measures; people aged 50 and over
-- at mid-2024, null for a provider; scans in twelve months, of providers only. Sources: DM01, ONS population; of what is to be
-- expected also the register of parameters.
with asked as (
  select ? as measure, ? as window_months, ? as other, ? as other_window, ? as month, string_split(?, ',') as places
),
place as (
  select a.edition, a.code, a.short_name as name, p.aged_50_plus
  from area a left join area_aged_50_plus p on p.edition = a.edition and p.area_code = a.code
  union all
  select 'provider', code, name, null from provider
),
measured as (
  select measure, window_months, edition, area_code as code, month, value, numerator, quality from area_measure
  union all
  select measure, window_months, 'provider', provider_code, month, value, numerator, quality from provider_measure
)
select m.edition, m.code, p.name, m.value, o.value as against,
  case when m.quality = 'exact' and o.quality = 'exact' then 'exact' else 'estimated' end as quality,
  p.aged_50_plus, t.numerator as scans_12_months
from asked
join measured m on m.measure = asked.measure and m.window_months = asked.window_months and m.month = asked.month
join measured o on o.measure = asked.other and o.window_months = asked.other_window and o.month = m.month
  and o.edition = m.edition and o.code = m.code
join place p on p.edition = m.edition and p.code = m.code
left join measured t on m.edition = 'provider' and t.measure = 'tests-per-working-day' and t.window_months = 12
  and t.month = m.month and t.edition = m.edition and t.code = m.code
where list_contains(asked.places, m.edition || ' ' || m.code)
order by m.value desc nulls last, m.edition, m.code
