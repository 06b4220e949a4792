/** Whether the service worker keeps a file from the start, once it has been asked for, or never. */
export type Role = 'precached' | 'once-asked' | 'never'

const rules: readonly (readonly [pattern: RegExp, role: Role])[] = [
  // Copies for frames, pictures of links, and what only a download asks for.
  [/^(embed|og)\//, 'never'],
  [/^data\/(atlas\.duckdb|latest\/lsoa\.parquet)$/, 'once-asked'],
  [/^data\/(search\.json|[^/]+\.topo\.json)$/, 'precached'],
  [/^data\//, 'never'],
  [/^assets\/(.*\.wasm|duckdb-browser-.*\.js)$/, 'once-asked'],
  [/^assets\/.*\.(js|css|woff2|json)$/, 'precached'],
  [/^areas\/.*(\/index\.html|\.data)$/, 'once-asked'],
  // The page of unknown addresses is asked for by no link, so its data never are.
  [/^(404|offline)\.data$/, 'never'],
  [/\.(html|data)$/, 'precached'],
]

/** @param path of a built file, from the site's start, with forward slashes */
export const roleOf = (path: string): Role => rules.find(([pattern]) => pattern.test(path))?.[1] ?? 'never'
