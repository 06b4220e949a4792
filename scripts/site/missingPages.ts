import type { Plugin } from 'vite'

const reloading = /console\.error\(\s*`Error loading route module[\s\S]*?window\.location\.reload\(\);\s*return new Promise\(\(\) => \{\s*\}\);/

/**
 * Where the program of a page does not come, React Router 7.18 loads the page that the reader is on once more, and the
 * one they asked for is forgotten; without a connection that leaves the browser's own error page. This lets the fault
 * reach the error boundary, under the address asked for, as React Router itself does while developing.
 * @throws where React Router has no such place: it has changed, and must be looked at again
 */
export function missingPages(): Plugin {
  let isDone = false
  return {
    name: 'missing-pages',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (!id.includes('/react-router/dist/') || !reloading.test(code)) return null
      isDone = true
      return { code: code.replace(reloading, 'throw error;'), map: null }
    },
    buildEnd(error) {
      if (!error && !isDone) throw new Error('React Router no longer reloads where the program of a page does not come: see scripts/site/missingPages.ts.')
    },
  }
}
