// Bundles the server and the command line, builds what the browser gets, and makes the image of an empty database.
import { rmSync } from 'node:fs'
import { build } from 'esbuild'
import { makeDatabaseImage } from '../src/storage/database-image.ts'
import { buildAssets } from './build-assets.mjs'

// What an earlier build left, compiled code included.
for (const name of ['.compiled', 'parts']) rmSync(`dist/${name}`, { recursive: true, force: true })

const image = makeDatabaseImage()
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
await image
