-- How many extra tests were promised, stated and published, and how many came on top of the earlier trend?
-- One row per figure. Units: see the column. Sources: DM01 provider file, register of parameters.
select id, what, value, low, high, unit, how, quality
from national_effect
order by id
