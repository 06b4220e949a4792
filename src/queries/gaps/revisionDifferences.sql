-- Where do NHS England's own workbooks differ from the compiled file? One row per provider, month and column.
-- Units: people or tests, as the column has it. Source: DM01 provider file.
select
  r.provider_code,
  p.name as provider_name,
  r.month,
  r.column_name,
  r.compiled,
  r.workbook,
  r.workbook_revised,
  r.used
from revision_difference r
left join provider p on p.code = r.provider_code
order by r.month, r.provider_code, r.column_name
