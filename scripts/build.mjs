// Bundles the server and the command line, and builds what the browser gets.
import { existsSync } from 'node:fs'
import { build } from 'esbuild'
import { buildAssets } from './build-assets.mjs'

const entries = { main: 'src/main.ts', cli: 'src/cli/cli.ts' }

await build({
  entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  packages: 'external',
  jsx: 'automatic',
  sourcemap: true,
  outdir: 'dist',
  logLevel: 'error',
})
await buildAssets()
