// Bundles the server and the command line, and builds what the browser gets.
import { rmSync } from 'node:fs'
import { build } from 'esbuild'
import { buildAssets } from './build-assets.mjs'

// What an earlier build left, compiled code included.
for (const name of ['.compiled', 'parts']) rmSync(`dist/${name}`, { recursive: true, force: true })

await build({
  entryPoints: { main: 'src/main.ts', cli: 'src/cli/cli.ts' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  // Packages go into the bundle: a thousand small files are slow to find. These bring binaries or files of their own.
  external: ['@electric-sql/pglite', '@myriaddreamin/*', 'pg', 'pino', 'prom-client'],
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  jsx: 'automatic',
  sourcemap: true,
  outdir: 'dist',
  chunkNames: 'parts/[name]-[hash]',
  logLevel: 'error',
})
await buildAssets()
