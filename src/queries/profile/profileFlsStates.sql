-- What does the evidence about fracture liaison services add up to in a board, or in each board of a region? One row per board.
-- register_year: newest year of any evidence in the edition, which old evidence is old against. Parameters: edition, code.
-- Nothing found ("none") is not "no service". Units: years, pieces. Source: register of FLS.
with asked as (select ?::varchar as edition, ?::varchar as code)
select a.code, s.state, s.newest_year, s.newest_year_present, s.undated,
  (select max(newest_year) from fls_area_state where edition = asked.edition) as register_year
from asked
join area a on a.edition = asked.edition and a.level = 'icb' and asked.code in (a.code, a.parent_code)
join fls_area_state s on s.edition = a.edition and s.area_code = a.code
order by a.short_name
