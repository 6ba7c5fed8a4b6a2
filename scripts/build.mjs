// Bundles the server and the command line, and builds what the browser gets.
import { build } from 'esbuild'
import { buildAssets } from './build-assets.mjs'

await build({
  entryPoints: { main: 'src/main.ts', cli: 'src/cli/cli.ts' },
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
