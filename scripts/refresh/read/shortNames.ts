/** Shorter than the official name, for maps and tables; only where the rule below leaves a name too long. */
const shortened: Record<string, string> = {
  'Bath and North East Somerset, Swindon and Wiltshire': 'Bath, Swindon and Wiltshire',
  'Bedfordshire, Luton and Milton Keynes': 'Beds and Milton Keynes',
  'Bristol, North Somerset and South Gloucestershire': 'Bristol and South Glos',
  'Buckinghamshire, Oxfordshire and Berkshire West': 'Bucks, Oxon, Berks West',
  'Cambridgeshire and Peterborough': 'Cambs and Peterborough',
  'Cornwall and the Isles of Scilly': 'Cornwall and Isles of Scilly',
  'Herefordshire and Worcestershire': 'Hereford and Worcester',
  'Hertfordshire and West Essex': 'Herts and West Essex',
  'Lancashire and South Cumbria': 'Lancashire and S Cumbria',
  'Leicester, Leicestershire and Rutland': 'Leicestershire and Rutland',
  'North East and North Cumbria': 'North East and N Cumbria',
  'Nottingham and Nottinghamshire': 'Nottingham and Notts',
  'Shropshire, Telford and Wrekin': 'Shropshire and Telford',
  'Staffordshire and Stoke-on-Trent': 'Staffordshire and Stoke',
  'Suffolk and North East Essex': 'Suffolk and NE Essex',
}

/** @param name official name of an ICB, as 'NHS Devon Integrated Care Board' */
export function shortName(name: string): string {
  const place = name.replace(/^NHS /, '').replace(/ Integrated Care Board$/, '')
  return shortened[place] ?? place
}
