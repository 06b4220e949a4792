-- What do open sources say of a fracture liaison service in each board's area? One row per board, by name; newest_year is
-- of any dated evidence, newest_year_present of evidence for a service. "none" is "nothing found", not "no service".
-- Parameter: edition. Source: register of FLS.
select a.code, a.short_name as name, s.state, s.newest_year, s.newest_year_present
from area a
join fls_area_state s on s.edition = a.edition and s.area_code = a.code
where a.edition = ? and a.level = 'icb'
order by a.short_name, a.code
