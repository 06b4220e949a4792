-- What evidence is there about fracture liaison services in an area, or run by a provider? One row per piece of evidence;
-- nothing found is not "no service". Parameters: level (region, icb or provider), edition, code. Sources: register of FLS.
with asked as (select ?::varchar as level, ?::varchar as edition, ?::varchar as code)
select f.id, f.service, f.host, f.hospitals, f.status, f.dated, f.source_title, f.source_url, f.note
from asked
join fls_evidence f on case asked.level
  when 'icb' then asked.code = case asked.edition when '2026' then f.icb_2026 else f.icb_2023 end
  when 'provider' then lower(coalesce(f.host, f.service)) = lower((select name from provider where code = asked.code))
  else false
end
order by f.year desc nulls last, f.service, f.id
