-- Which figures do scenarios rest on, and who says so? One row per parameter. Units: see the column.
-- Source: register of parameters.
select id, value, low, high, unit, applies_to, source_title, source_url, note, quality
from parameter
where id in (
  'throughput_new_cdc_grantham', 'extra_scans_per_wave1_scanner', 'throughput_year_leeds_per_machine',
  'appointment_minutes_planning_range', 'dna_rate_salisbury', 'weeks_open_year', 'session_hours',
  'capital_machine_kendal', 'funding_per_wave1_scanner', 'capital_award_newark',
  'extra_scans_wave1', 'standard_6_weeks', 'ambition_6_weeks_mar_2025'
)
order by id
