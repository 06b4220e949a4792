import type { Config } from '@react-router/dev/config'
import { profilePaths } from './scripts/site/profilePaths'

export default {
  appDirectory: 'src',
  buildDirectory: 'dist',
  basename: process.env.BASE_PATH ?? '/',
  ssr: false,
  // As React Router 7 does it; each is to be looked at again with version 8.
  future: { v8_middleware: false, v8_splitRouteModules: false, v8_viteEnvironmentApi: false, v8_passThroughRequests: false, v8_trailingSlashAwareDataRequests: false },
  // The last one is served for every address that has no page, the one before it where there is no connection.
  prerender: { paths: () => ['/', '/explore', '/compare', '/fls', '/scanners', '/plan', '/sql', '/own', '/methods', '/methods/dictionary', '/accessibility', ...profilePaths(), '/offline', '/404'], concurrency: 4 },
} satisfies Config
