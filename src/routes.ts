import { index, route, type RouteConfig } from '@react-router/dev/routes'

export default [
  index('routes/home.tsx'),
  route('explore', 'routes/explore.tsx'),
  route('methods', 'routes/methods.tsx'),
  route('*', 'routes/notFound.tsx'),
] satisfies RouteConfig
