import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'src',
  buildDirectory: 'dist',
  basename: process.env.BASE_PATH ?? '/',
  ssr: false,
  // The last one is served for every address that has no page.
  prerender: ['/', '/explore', '/methods', '/404'],
} satisfies Config
