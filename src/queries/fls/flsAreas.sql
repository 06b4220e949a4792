-- Who lives in each area, how many scans did they have in the year to the latest month, and what is known of a fracture
-- liaison service there? One row per region and ICB of the edition, and one for England. Parameter: edition.
-- suspect_providers: whose records look broken in the year; null where none. Units: people (mid-2024), scans in twelve months, year. State is null for England and regions: evidence is kept by board.
-- Sources: ONS population, DM01 by commissioner, register of FLS.
with asked as (select ? as edition),
latest as (select max(month) as month from area_window),
residents as (
  select
    p.edition, p.area_code,
    sum(persons)::integer as residents,
    (sum(persons) filter (where sex = 'female' and age_band = '50_to_64'))::integer as women_50_64,
    (sum(persons) filter (where sex = 'female' and age_band = '65_to_74'))::integer as women_65_74,
    (sum(persons) filter (where sex = 'female' and age_band = '75_to_84'))::integer as women_75_84,
    (sum(persons) filter (where sex = 'female' and age_band = '85_plus'))::integer as women_85_plus,
    (sum(persons) filter (where sex = 'male' and age_band = '50_to_64'))::integer as men_50_64,
    (sum(persons) filter (where sex = 'male' and age_band = '65_to_74'))::integer as men_65_74,
    (sum(persons) filter (where sex = 'male' and age_band = '75_to_84'))::integer as men_75_84,
    (sum(persons) filter (where sex = 'male' and age_band = '85_plus'))::integer as men_85_plus,
    bool_and(p.quality = 'exact') as exact
  from population p join asked using (edition)
  where mid_year = 2024
  group by p.edition, p.area_code
)
select
  a.level, a.code, a.name, a.short_name, a.parent_code as region_code, r.short_name as region_name,
  n.* exclude (edition, area_code, exact),
  w.month, w.tests_12_months,
  case when n.exact and w.quality = 'exact' then 'exact' else 'estimated' end as quality,
  s.state, s.newest_year, s.newest_year_present, b.providers as suspect_providers
from asked
join area a on a.edition = asked.edition
join residents n on n.area_code = a.code
left join area r on r.edition = a.edition and r.code = a.parent_code and r.level = 'region'
left join area_window w on w.edition = a.edition and w.area_code = a.code and w.month = (select month from latest)
left join fls_area_state s on s.edition = a.edition and s.area_code = a.code
left join area_suspect b on b.edition = a.edition and b.area_code = a.code and b.month = w.month
order by a.short_name, a.code
