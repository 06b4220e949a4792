-- How did scans change at each trust with a named scanner, against what was expected as other trusts moved?
-- One row per trust and months left out (none; those a rule flags; those picked by hand as well), at the assumed start, by the best
-- mixture of other trusts. No parameters. Units: scans a year, per cent, shares 0 to 1. half_width_90: of the range that at most one in ten
-- other trusts lie beyond; detectable: the least rise that would most likely be seen. Sources: DM01 by provider, register of scanners.
select e.provider_code, p.name as provider_name, e.masking, e.start_month, e.effect, e.effect_percent, e.half_width_90, e.p_effect, e.p_ratio, e.detectable
from observed_effect e
left join provider p on p.code = e.provider_code
where e.is_main and e.method = 'simplex'
order by p.name, e.masking
