-- How did a measure move month by month in one area?
-- One row per month. Parameters: measure, edition, area code.
-- Units of value: see the measure. Missing values stay null. Sources: DM01, ONS population.
select month, value, numerator, denominator, numerator_before, denominator_before, quality
from area_measure
where measure = ? and edition = ? and area_code = ?
order by month
