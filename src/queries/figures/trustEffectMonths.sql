-- How many scans per working day did a trust with a named scanner do, month by month, and how many its comparison?
-- One row per line and month, earliest first. Parameters, twice: code of the trust, which months the comparison leaves out.
-- Unit of value: scans per working day. Sources: DM01, worked out as the methods page says.
select 'trust' as line, month, observed as value, case when is_masked then 'left out' else 'counted' end as counts
from observed_effect_month
where provider_code = ? and masking = ?
union all
select 'comparison', month, synthetic, case when is_masked then 'left out' else 'counted' end
from observed_effect_month
where provider_code = ? and masking = ?
order by line, month
