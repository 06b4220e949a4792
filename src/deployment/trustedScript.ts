interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => { createScriptURL: (url: string) => string }
}

const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
// One policy in each page, named in what scripts/site/pagePolicy.ts allows.
const policy = types?.createPolicy('dexa-atlas', { createScriptURL: ownScript })

/**
 * The address of a worker's script as the page's policy takes it.
 * @throws TypeError where the script is not of this site
 */
export function trustedScript(url: string): string {
  return policy ? policy.createScriptURL(url) : ownScript(url)
}

/** @throws TypeError */
function ownScript(url: string): string {
  const { origin, pathname, href } = new URL(url, document.baseURI)
  if (origin !== location.origin || !pathname.startsWith(import.meta.env.BASE_URL)) throw new TypeError(`${href} is not a script of this site.`)
  return href
}
