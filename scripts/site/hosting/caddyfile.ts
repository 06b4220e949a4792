import { common, contentTypes, placeHeaders, type Place } from '../headers'

const matchers: readonly (readonly [matcher: string, place: Place])[] = [
  ['path /assets/*', 'asset'],
  ['path /embed /embed/*', 'frame'],
  ['path /service-worker.js', 'worker'],
  ['path /og/*', 'picture'],
  ['path /data/latest/*', 'table'],
  ['path_regexp ^/data/[0-9]{4}-[0-9]{2}/', 'month'],
  ['path /data/*', 'data'],
]

/** A server of Caddy for the site. */
export const caddyfile = (): string => `# Written by scripts/site/hosting/caddyfile.ts from scripts/site/headers.ts; a test holds them together.
# Put dist/client into /srv/dexa-atlas. With a domain in place of :8080 Caddy sees to encryption itself.
:8080 {
	root * /srv/dexa-atlas
${headerLines(common)}
${Object.entries(contentTypes).flatMap(([ending, type]) => [`	@${ending} path *.${ending}`, `	header @${ending} Content-Type "${type}"`]).join('\n')}

	route {
${matchers.map(([matcher, place]) => handle(`@${place}`, place, `@${place} ${matcher}`)).join('\n')}
${handle('', 'page')}
	}

	handle_errors {
${headerLines({ ...common, ...placeHeaders.page })}
		rewrite * /404.html
		file_server
	}
}
`

function handle(matcher: string, place: Place, declared?: string): string {
  const pages = place === 'page' || place === 'frame'
  return [
    ...(declared ? [`		${declared}`] : []),
    `		handle${matcher ? ` ${matcher}` : ''} {`,
    headerLines(placeHeaders[place], '			'),
    ...(pages ? ['			try_files {path} {path}/index.html'] : []),
    // The build writes a compressed copy beside each file that shrinks.
    '			file_server {',
    '				precompressed gzip',
    '			}',
    '		}',
  ].join('\n')
}

function headerLines(headers: Readonly<Record<string, string>>, indent = '	'): string {
  return Object.entries(headers).map(([name, value]) => `${indent}header ${name} "${value}"`).join('\n')
}
