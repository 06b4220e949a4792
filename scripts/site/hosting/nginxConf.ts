import { common, contentTypes, type Headers, placeHeaders, type Place } from '../headers'

const locations: readonly (readonly [location: string, place: Place])[] = [
  ['/assets/', 'asset'],
  ['/embed/', 'frame'],
  ['= /embed', 'frame'],
  ['= /service-worker.js', 'worker'],
  ['/og/', 'picture'],
  ['/data/', 'data'],
  ['/data/latest/', 'table'],
  ['~ ^/data/\\d\\d\\d\\d-\\d\\d/', 'month'],
  ['/', 'page'],
]

/** A server of nginx for the site. A location inherits no header once it sets one, so each sets all of its own. */
export const nginxConf = (): string => `# Written by scripts/site/hosting/nginxConf.ts from scripts/site/headers.ts; a test holds them together.
# Put dist/client into /srv/dexa-atlas and this file into /etc/nginx/conf.d/. Encryption is left to you.
server {
  listen 8080;
  server_name _;
  root /srv/dexa-atlas;

  # The build writes a compressed copy beside each file that shrinks.
  gzip_static on;
  etag on;
  server_tokens off;

  include /etc/nginx/mime.types;
  types {
${typeLines().join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types text/css text/csv application/javascript application/json image/svg+xml;

  error_page 404 /404.html;

${locations.map(([location, place]) => block(location, place)).join('\n\n')}
}
`

function block(location: string, place: Place): string {
  const pages = place === 'page' || place === 'frame'
  const lines = Object.entries({ ...common, ...placeHeaders[place] } satisfies Headers).map(([name, value]) => `add_header ${name} "${value}" always;`)
  return [`location ${location} {`, ...[...(pages ? ['try_files $uri $uri/index.html =404;'] : []), ...lines].map((line) => `  ${line}`), '}'].map((line) => `  ${line}`).join('\n')
}

/** Without those that nginx knows; the character set is a directive of its own. */
const typeLines = () => Object.entries(contentTypes).filter(([ending]) => ending !== 'wasm').map(([ending, type]) => `    ${type.replace(/;.*/, '')} ${ending};`)
