-- What is a measure's value, given the counts behind it? Units: share 0 to 1, per 1,000 people aged 50+ a year, weeks,
-- tests per working day, or a change (share of a year before; difference of shares). Null where nothing divides.
-- A single month's scans are brought to a year of 253 working days, the mean of 2023 to 2026; its change in the list to twelve months.
create macro measure_value(measure, window_months, month, working_days, numerator, denominator, numerator_before, denominator_before) as
  case measure
    when 'waiting-rate' then 1000 * numerator / window_months / denominator
    when 'tests-rate' then 1000 * numerator * (case window_months when 1 then 253 / working_days else 12 / window_months end) / denominator
    when 'expected-fractures' then 1000 * numerator / denominator
    when 'need-gap' then 1000 * numerator / denominator
    when 'list-change-plus-tests' then 1000 * numerator * (12 / window_months) / denominator
    -- Weeks from the start of the window's first month to the end of its last.
    when 'clearance' then numerator / nullif(denominator / (date_diff(
      'day',
      cast(month || '-01' as date) - to_months(window_months::integer - 1),
      cast(month || '-01' as date) + interval 1 month
    ) / 7.0), 0)
    when 'waiting-change' then numerator / nullif(denominator, 0) - 1
    when 'share-6-weeks-change' then numerator / nullif(denominator, 0) - numerator_before / nullif(denominator_before, 0)
    else numerator / nullif(denominator, 0)
  end;
