-- Which figures do need and the gain from full coverage rest on, and who says so? One row per parameter.
-- Units: see the column; value is null where none was found. Source: register of parameters.
select id, value, low, high, unit, applies_to, source_title, source_url, note, quality
from parameter
where id in (
    'fracture_rate_women_50plus', 'fracture_rate_men_50plus', 'hip_fracture_rate_women_50plus', 'hip_fracture_rate_men_50plus',
    'fragility_fractures_england_wales_year', 'fragility_fractures_uk_year', 'hip_fractures_england_wales_ni_year', 'hip_fractures_uk_year',
    'residents_uk_mid2024', 'residents_england_wales_mid2024', 'residents_northern_ireland_mid2024',
    'fls_share_uncovered', 'fls_share_needing_dexa', 'fls_share_already_scanned', 'fls_kpi_bands',
    'scanners_per_million_needed', 'extra_scans_per_wave1_scanner', 'throughput_new_cdc_grantham', 'throughput_year_leeds_per_machine',
    'appointment_minutes_planning_range', 'over_6_weeks_wolverhampton_before',
    'oldham_aged_65_plus', 'oldham_aged_85_plus'
  )
  or regexp_matches(id, '^(hip_)?fracture_rate_(women|men)_(50_64|65_74|75_84|85_plus)$')
order by id
