// Builds what the browser gets: one style sheet per theme, the fonts, and the browser enhancements.
// `node scripts/build-assets.mjs [outdir]`, or `buildAssets(outdir)` from another script.
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const styles = join(root, 'src/web/styles')
const exampleTheme = join(root, 'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css')
const targets = ['chrome111', 'firefox113', 'safari16.4']

/** Fonts that every page needs at once; a page preloads these. */
const firstFonts = ['source-sans-3-latin-wght-normal.woff2', 'source-serif-4-latin-opsz-normal.woff2']

/** Builds the style sheets and fonts into a folder; returns the names of the style sheets. */
export async function buildStyles(outdir) {
  await mkdir(join(outdir, 'fonts'), { recursive: true })
  await cp(join(styles, 'fonts'), join(outdir, 'fonts'), { recursive: true })
  await cp(join(styles, 'icon.svg'), join(outdir, 'icon.svg'))
  const components = await bundleCss(join(styles, 'components.css'))
  const weegschaal = await readFile(join(styles, 'themes/weegschaal.css'), 'utf8')
  const voorbeeld = await readFile(join(styles, 'themes/voorbeeld.css'), 'utf8')
  const tokens = neededTokens(await readFile(exampleTheme, 'utf8'), components)
  await writeFile(join(outdir, 'weegschaal.css'), await minify(`${weegschaal}\n${components}`))
  await writeFile(join(outdir, 'voorbeeld.css'), await minify(`${tokens}\n${voorbeeld}\n${components}`))
  return ['weegschaal.css', 'voorbeeld.css']
}

async function bundleCss(entry) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    external: ['*.woff2'],
    nodePaths: [join(root, 'node_modules')],
    target: targets,
    logLevel: 'error',
  })
  return result.outputFiles[0].text.replaceAll('url("./fonts/', 'url("fonts/')
}

async function minify(css) {
  const result = await build({
    stdin: { contents: css, loader: 'css', resolveDir: styles },
    bundle: true,
    minify: true,
    write: false,
    external: ['*.woff2'],
    target: targets,
    legalComments: 'inline',
    logLevel: 'error',
  })
  return result.outputFiles[0].text
}

/** The tokens of a theme that our style sheet uses, with the tokens those refer to, for the whole page. */
function neededTokens(theme, css) {
  const declarations = new Map([...theme.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map((match) => [match[1], match[2]]))
  const wanted = new Set()
  const queue = [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1])
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const value = declarations.get(name)
    if (wanted.has(name) || value === undefined) continue
    wanted.add(name)
    queue.push(...[...value.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]))
  }
  const lines = [...declarations].filter(([name]) => wanted.has(name)).map(([name, value]) => `  ${name}: ${value};`)
  return `:root {\n${lines.join('\n')}\n}`
}

/** Bundles the browser enhancements into one small module. */
export async function buildIslands(outdir) {
  await build({
    entryPoints: [join(root, 'src/islands/islands.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: targets,
    outdir,
    logLevel: 'error',
  })
  return ['islands.js']
}

/** Builds everything, with `manifest.json`: the hash for the addresses and which font to fetch first. */
export async function buildAssets(outdir = join(root, 'dist/assets')) {
  await rm(outdir, { recursive: true, force: true })
  const [themes, scripts] = await Promise.all([buildStyles(outdir), buildIslands(outdir)])
  const hash = createHash('sha256')
  const sizes = []
  for (const name of [...themes, ...scripts].sort()) {
    const bytes = await readFile(join(outdir, name))
    hash.update(name).update(bytes)
    sizes.push({ name, bytes: bytes.length, gzip: gzipSync(bytes).length })
  }
  for (const name of (await readdir(join(outdir, 'fonts'))).sort()) hash.update(name)
  const manifest = {
    hash: hash.digest('hex').slice(0, 12),
    themes,
    scripts,
    fonts: firstFonts.map((font) => `fonts/${font}`),
  }
  await writeFile(join(outdir, 'manifest.json'), JSON.stringify(manifest, null, 2))
  return { manifest, sizes }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { sizes } = await buildAssets(process.argv[2])
  for (const { name, bytes, gzip } of sizes)
    console.log(`${name.padEnd(18)} ${String(bytes).padStart(7)} bytes ${String(gzip).padStart(6)} gzip`)
}
