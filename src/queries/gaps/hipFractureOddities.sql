-- Which ICBs' hip-fracture rates should not be read at face value? One row per ICB with a remark in the year.
-- Parameter: financial year. Unit: per 100,000 people aged 65+; the median is that of the usable ICBs.
-- Source: ONS Health Index, rates worked back from its scores.
select
  a.short_name as area_name,
  h.rate_per_100k_aged_65_plus as rate,
  h.usable,
  h.note,
  (
    select median(u.rate_per_100k_aged_65_plus)
    from hip_fracture u
    where u.usable and u.financial_year = h.financial_year
  ) as median_rate
from hip_fracture h
join area a on a.edition = h.edition and a.code = h.area_code
where h.financial_year = ? and h.note is not null
order by h.usable, a.short_name
