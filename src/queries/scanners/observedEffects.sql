-- What came of the named scanners, by trust, method, months left out and assumed start? One row each.
-- Words on the start, and on months left out by hand, stand in rows of the main start alone, as do stated_before and stated_after:
-- patients a year before and with the new machines, as the trust itself says.
-- Units: tests per year, per cent, shares 0 to 1, months. Sources: DM01 provider file, registers of scanners and of parameters.
select
  e.provider_code,
  p.name as provider_name,
  e.masking,
  e.start_month,
  e.method,
  e.is_main,
  e.effect,
  e.effect_percent,
  e.half_width_90,
  e.p_effect,
  e.p_ratio,
  e.detectable,
  e.pre_rmspe,
  e.donors,
  e.months_before,
  e.months_after,
  case when e.is_main then s.basis end as basis,
  case when e.is_main then s.masked_basis end as masked_basis,
  case when e.is_main then b.value end as stated_before,
  case when e.is_main then a.value end as stated_after
from observed_effect e
left join provider p on p.code = e.provider_code
left join effect_start s using (provider_code)
left join parameter b on b.id = s.stated_before
left join parameter a on a.id = s.stated_after
order by p.name, e.provider_code, e.start_month, e.masking, e.method
