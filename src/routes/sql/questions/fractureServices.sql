-- Where is there evidence of a fracture liaison service, and how old is it?
-- One row per board of the 2026 edition. Units: pieces of evidence; year. Source: register of evidence. `none` means
-- that no evidence was found, never that there is no service.
select
  a.code,
  a.short_name as board,
  f.state,
  f.present as says_present,
  f.absent_or_closed as says_absent_or_closed,
  f.newest_year_present
from area a
left join fls_area_state f on f.edition = a.edition and f.area_code = a.code
where a.edition = '2026' and a.level = 'icb'
order by f.newest_year_present desc nulls last, board
