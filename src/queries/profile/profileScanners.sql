-- Which announced scanners are named in a place? One row per machine. Parameters: level (region, icb or provider), edition, code.
-- Sources: register of scanners.
with asked as (select ?::varchar as level, ?::varchar as edition, ?::varchar as code)
select s.id, s.wave, s.provider_code, s.site_name, s.town, s.kind, s.kind_basis, s.status, s.source_title, s.source_url, s.note
from asked
join scanner_site s on asked.code = case
  when asked.level = 'provider' then s.provider_code
  when asked.level = 'region' then s.region_code
  when asked.edition = '2026' then s.icb_2026
  else s.icb_2023
end
order by s.wave, s.site_name
