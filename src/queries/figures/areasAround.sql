-- Which areas are drawn on the small map of a region or ICB?
-- One row per area: the regions of England, or the ICBs of the same region. Parameters: code, edition. Source: ONS.
select a.code, a.short_name as name, case when a.code = own.code then 'itself' else 'around it' end as drawn_as
from area own
join area a on a.edition = own.edition and a.level = own.level and a.parent_code is not distinct from own.parent_code
where own.level <> 'england' and own.code = ? and own.edition = ?
order by a.code
