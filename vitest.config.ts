import { defineConfig } from 'vitest/config'

const journeysOnBothEngines = 'e2e/both-engines/**/*.test.ts'
const withDatabase = ['src/{storage,workflows,sign-in,example}/**/*.test.{ts,tsx}', journeysOnBothEngines]
/** One database instance per worker peaks near 1 GB: never more than two workers, and modules stay loaded. */
const base = { isolate: false, testTimeout: 120_000, hookTimeout: 120_000, env: { NODE_ENV: 'production' } }

export default defineConfig({
  // React as it is shipped: the one for development takes a stack for every element.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...base, name: 'unit', include: ['src/{domain,content,exchange,i18n,islands}/**/*.test.{ts,tsx}'] } },
      {
        test: {
          ...base,
          name: 'pglite',
          include: [...withDatabase, 'src/{web,cli}/**/*.test.{ts,tsx}', 'src/*.test.ts'],
          provide: { postgresUrl: '' },
        },
      },
      { test: { ...base, name: 'postgres', include: withDatabase, globalSetup: ['scripts/test-postgres.ts'] } },
      {
        test: {
          ...base,
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          exclude: [journeysOnBothEngines],
          globalSetup: ['e2e/prepared.ts'],
        },
      },
    ],
  },
})
