import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Generous: a slow machine is no failure.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: ['tests/support/postgres.ts'],
  },
})
