-- What does the evidence of a fracture liaison service add up to, board by board?
-- One row per ICB of the edition. Parameter: edition. state: service, part (absence reported elsewhere), conflicting, absent (only
-- absence or closure reported) or none (nothing found, which is not "no service"). Units: years; null where nothing is dated.
-- Source: register of FLS.
select a.code, a.short_name as name, s.state, s.newest_year, s.newest_year_present as newest_year_of_a_service
from area a
left join fls_area_state s on s.edition = a.edition and s.area_code = a.code
where a.level = 'icb' and a.edition = ?
order by a.short_name, a.code
