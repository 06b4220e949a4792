import { index, layout, route, type RouteConfig } from '@react-router/dev/routes'

export default [
  layout('routes/pageBoundary.tsx', [
    index('routes/home.tsx'),
    route('explore', 'routes/explore.tsx'),
    route('compare', 'routes/compare.tsx'),
    route('fls', 'routes/fls.tsx'),
    route('scanners', 'routes/scanners.tsx'),
    route('plan', 'routes/plan.tsx'),
    route('sql', 'routes/sql.tsx'),
    route('own', 'routes/own.tsx'),
    route('methods', 'routes/methods.tsx'),
    route('methods/dictionary', 'routes/dictionary.tsx'),
    route('accessibility', 'routes/accessibility.tsx'),
    route('areas/:code', 'routes/area.tsx'),
    // The same page for boards of the earlier edition: some codes stand for two places.
    route('areas/2023/:code', 'routes/area.tsx', { id: 'routes/area-2023' }),
    route('offline', 'routes/offline.tsx'),
    route('*', 'routes/notFound.tsx'),
  ]),
] satisfies RouteConfig
