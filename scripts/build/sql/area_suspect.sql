-- In which areas did a provider's records look broken in the year to a month?
-- One row per ICB edition, area and month with at least one: a provider placed in the area that did a tenth or more
-- of the area's tests in the twelve months, and has a flagged month among them.
create table area_suspect as
with placed as (
  select '2023' as edition, icb_2023 as area_code, code, name from provider where icb_2023 is not null
  union all
  select '2026', icb_2026, code, name from provider where icb_2026 is not null
),
months as (
  select distinct month, strftime(cast(month || '-01' as date) - interval 11 month, '%Y-%m') as first_month
  from dexa_area_month
),
flagged as (
  select m.month, f.provider_code, count(distinct f.month) as months_flagged
  from months m join break_flag f on f.month between m.first_month and m.month
  group by all
),
done as (
  select m.month, d.provider_code, sum(d.tests_total) as tests
  from months m join dexa_provider_month d on d.month between m.first_month and m.month
  group by all
),
area_done as (
  select m.month, d.edition, d.area_code, sum(d.tests_total) as tests
  from months m join dexa_area_month d on d.month between m.first_month and m.month
  group by all
)
select
  p.edition,
  p.area_code,
  f.month,
  string_agg(p.name || ' (' || f.months_flagged || case f.months_flagged when 1 then ' month)' else ' months)' end, '; ' order by f.months_flagged desc, p.code)
    as providers,
  'exact' as quality
from flagged f
join placed p on p.code = f.provider_code
join done d on d.provider_code = f.provider_code and d.month = f.month
join area_done a on a.edition = p.edition and a.area_code = p.area_code and a.month = f.month
where d.tests >= 0.1 * a.tests
group by p.edition, p.area_code, f.month
order by p.edition, p.area_code, f.month;
