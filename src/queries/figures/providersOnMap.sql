-- What is a measure at every provider whose place is known, and how large is it? One row per provider, highest first, missing
-- last. Parameters: measure, window in months, month. Units of value: see the measure; scans in the twelve months to the month;
-- degrees. Sources: DM01, ODS.
select d.code, d.name, m.value, m.numerator, m.denominator, m.quality, t.numerator as scans_12_months, d.lon, d.lat
from provider d
join provider_measure m on m.provider_code = d.code
left join provider_measure t on t.provider_code = d.code and t.measure = 'tests-per-working-day' and t.window_months = 12
  and t.month = m.month
where d.lon is not null and m.measure = ? and m.window_months = ? and m.month = ?
order by m.value desc nulls last, d.code
