// Lets a script read the questions of src/queries as the site does: `import sql from './question.sql?raw'` is its text.
// Use: tsx --import ./scripts/sqlText.mjs scripts/….ts
import { register } from 'node:module'

const hook = `
import { readFile } from 'node:fs/promises'

export async function load(url, context, next) {
  if (!url.endsWith('.sql?raw')) return next(url, context)
  const text = await readFile(new URL(url), 'utf8')
  return { format: 'module', shortCircuit: true, source: 'export default ' + JSON.stringify(text) }
}`

register('data:text/javascript,' + encodeURIComponent(hook))
