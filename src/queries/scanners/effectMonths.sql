-- How many tests did each trust with a named scanner do, and how many would it have done as other trusts moved?
-- One row per trust, months left out and month, at the main start. Units: tests per working day.
-- Sources: DM01 provider file, register of scanners.
select provider_code, masking, month, observed, synthetic, is_masked
from observed_effect_month
order by provider_code, masking, month
