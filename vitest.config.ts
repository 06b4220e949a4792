import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { 'import.meta.env.SITE_URL': JSON.stringify('') },
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    // Files share nothing but modules without state: a process for each took as long as the tests.
    isolate: false,
  },
})
