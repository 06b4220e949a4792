-- What figure do the registers hold under a name, and who says so? One row.
-- Parameter: identifier. Unit: see the column. Source: register of parameters.
select value, unit, source_title, source_url, note
from parameter
where id = ?
