-- How many fractures are to be expected in an area, how many scans is it short of, and what would full coverage prevent?
-- One row per figure, with England's beside it; null where a month of scans is missing, and where no range is worked out.
-- Parameters: edition, code of a region or ICB. Units: a year (what is prevented: five years); rates per 1,000 people aged
-- 50+. Sources: ONS population, DM01 by commissioner, registers of parameters and of FLS.
with asked as (select ?::varchar as edition, ?::varchar as code)
select
  unnest([
    {'figure': 'fractures', 'value': own.fractures, 'low': own.fractures_low, 'high': own.fractures_high, 'england': england.fractures},
    {'figure': 'hip_fractures', 'value': own.hip_fractures, 'low': own.hip_fractures_low, 'high': own.hip_fractures_high, 'england': england.hip_fractures},
    {'figure': 'tests_rate', 'value': own.tests_rate, 'low': null, 'high': null, 'england': england.tests_rate},
    {'figure': 'tests_rate_standardised', 'value': own.tests_rate_standardised, 'low': null, 'high': null, 'england': england.tests_rate_standardised},
    {'figure': 'below_england', 'value': own.below_england, 'low': own.below_england_low, 'high': own.below_england_high, 'england': england.below_england},
    {'figure': 'below_best_quarter', 'value': own.below_best_quarter, 'low': own.below_best_quarter_low, 'high': own.below_best_quarter_high, 'england': england.below_best_quarter},
    {'figure': 'scans_if_all_seen', 'value': own.scans_if_all_seen, 'low': own.scans_if_all_seen_low, 'high': own.scans_if_all_seen_high, 'england': england.scans_if_all_seen},
    {'figure': 'machines', 'value': own.machines, 'low': own.machines_low, 'high': own.machines_high, 'england': england.machines},
    {'figure': 'prevented_fractures', 'value': own.prevented_fractures, 'low': null, 'high': null, 'england': england.prevented_fractures},
    {'figure': 'prevented_hip_fractures', 'value': own.prevented_hip_fractures, 'low': null, 'high': null, 'england': england.prevented_hip_fractures},
    {'figure': 'freed_bed_days', 'value': own.freed_bed_days, 'low': null, 'high': null, 'england': england.freed_bed_days}
  ], max_depth := 2),
  own.quality
from asked
join area_need own on own.edition = asked.edition and own.area_code = asked.code
join area_need england on england.edition = asked.edition and england.area_code = 'ENG'
