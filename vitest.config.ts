import { defineConfig } from 'vitest/config'

/** Three projects: what needs nothing, what needs PostgreSQL, and what reads the source tree. Stories run by `npm run stories`. */
const ignore = ['**/node_modules/**', '**/dist/**']
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{contract,server,web,tools}/**/*.test.{ts,tsx}'],
          exclude: [...ignore, '**/*.{db,http,plan}.test.ts'],
        },
      },
      {
        test: {
          name: 'database',
          include: ['server/**/*.{db,http,plan}.test.ts'],
          exclude: ignore,
          globalSetup: ['server/testing/start-postgres.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { name: 'guards', include: ['guards/**/*.test.ts'], exclude: ignore, testTimeout: 60_000 } },
    ],
  },
})
