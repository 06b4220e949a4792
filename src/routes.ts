import { index, route, type RouteConfig } from '@react-router/dev/routes'

// A static host has no file for /Plan and serves 404.html, which React could not take over as the page /plan.
const asWritten = { caseSensitive: true }

export default [
  index('routes/home.tsx'),
  route('explore', 'routes/explore.tsx', asWritten),
  route('compare', 'routes/compare.tsx', asWritten),
  route('fls', 'routes/fls.tsx', asWritten),
  route('scanners', 'routes/scanners.tsx', asWritten),
  route('plan', 'routes/plan.tsx', asWritten),
  route('methods', 'routes/methods.tsx', asWritten),
  route('areas/:code', 'routes/area.tsx', asWritten),
  // The same page for boards of the earlier edition: some codes stand for two places.
  route('areas/2023/:code', 'routes/area.tsx', { ...asWritten, id: 'routes/area-2023' }),
  route('*', 'routes/notFound.tsx'),
] satisfies RouteConfig
