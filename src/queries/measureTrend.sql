-- How did a measure move month by month in one area, over its usual window?
-- One row per month. Parameters: measure, edition, area code.
-- Units of value: see the measure. Missing values stay null. Sources: DM01, ONS population.
select month, value, m.numerator, m.denominator, numerator_before, denominator_before, m.quality
from area_measure m join measure d on d.id = m.measure and d.window_months = m.window_months
where measure = ? and edition = ? and area_code = ?
order by month
