-- How does a place stand among the others of its level, its region and England, in a month and a year before?
-- One row per measure and place: all of the level, the regions and England (for providers, areas by commissioner).
-- The list's share at six weeks and its size per head are of the month end, tests of twelve months, clearance of three.
-- Parameters: edition, level (region, icb or provider), month. Units of value: see the measure. Sources: DM01, ONS population.
with asked as (select ?::varchar as edition, ?::varchar as level, ?::varchar as month),
measured as (
  select a.level, m.edition, m.area_code as code, m.measure, m.window_months, m.month, m.value, m.numerator, m.denominator, m.quality
  from area_measure m join area a on a.edition = m.edition and a.code = m.area_code
  union all
  select 'provider', asked.edition, m.provider_code, m.measure, m.window_months, m.month, m.value, m.numerator, m.denominator, m.quality
  from provider_measure m cross join asked
),
wanted as (
  select m.*
  from asked
  join measured m on m.edition = asked.edition and m.level in (asked.level, 'region', 'england')
    and m.month in (asked.month, strftime(cast(asked.month || '-01' as date) - interval 12 month, '%Y-%m'))
  where (m.measure, m.window_months) in (('share-6-weeks', 1), ('waiting-rate', 1), ('tests-rate', 12), ('tests-per-working-day', 12), ('clearance', 3))
)
select w.level, w.code, w.measure, w.value, w.numerator, w.denominator, b.value as value_before, w.quality
from asked
join wanted w on w.month = asked.month
left join wanted b on b.month <> asked.month and b.level = w.level and b.code = w.code and b.measure = w.measure
order by w.measure, w.level, w.code
