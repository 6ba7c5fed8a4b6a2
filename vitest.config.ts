import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/{domain,content,exchange,i18n,islands}/**/*.test.{ts,tsx}'],
          isolate: false,
        },
      },
    ],
  },
})
