// Bundles the server and the command line, reads the content, builds what the browser gets, and makes the image of an
// empty database.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { parse } from 'yaml'
import { makeDatabaseImage } from '../src/storage/database-image.ts'
import { buildAssets } from './build-assets.mjs'

// What an earlier build left, compiled code included.
for (const name of ['.compiled', 'content', 'parts']) rmSync(`dist/${name}`, { recursive: true, force: true })

const builtContent = 'dist/content'

/** Writes every YAML file of the content as JSON. */
function buildContent() {
  for (const path of globSync('**/*.yaml', { cwd: 'src/content' })) {
    const file = join(builtContent, `${path}.json`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(parse(readFileSync(join('src/content', path), 'utf8'), { maxAliasCount: 0 })))
  }
}

const image = makeDatabaseImage()
buildContent()
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
  define: { builtContent: JSON.stringify(builtContent) },
  jsx: 'automatic',
  sourcemap: true,
  sourcesContent: false,
  outdir: 'dist',
  chunkNames: 'parts/[name]-[hash]',
  logLevel: 'error',
})
await buildAssets()
await image
