// Makes a clone ready to run: installs and builds only when something changed. Plain JavaScript for any Node from 20 on,
// without packages, because it runs before there are any.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const mark = join(root, 'node_modules', '.weegschaal')
const built = join(root, 'dist', '.built')

const fingerprint = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

/** A linked folder belongs to another clone: installing here would empty it under a running server there. */
const isLinked = () => lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false

function install() {
  if (isLinked()) return
  const wanted = fingerprint()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  process.stderr.write('Weegschaal wordt geïnstalleerd. Dit gebeurt alleen de eerste keer en na een update.\n')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  writeFileSync(mark, wanted)
}

/** When something in a folder last changed, in milliseconds. */
function newest(folder) {
  let latest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return latest
}

/** The Node that came with the install, or the system's own when that is new enough. */
export function node() {
  for (const name of ['node', 'node.exe', 'node.cmd']) {
    const path = join(root, 'node_modules', '.bin', name)
    if (existsSync(path)) return path
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  process.stderr.write(
    'Weegschaal heeft Node 24 of nieuwer nodig op dit soort computer. Installeer die van nodejs.org.\n',
  )
  process.exit(1)
}

function build() {
  const changed = Math.max(
    newest(join(root, 'src')),
    newest(join(root, 'scripts')),
    statSync(join(root, 'package-lock.json')).mtimeMs,
  )
  if (existsSync(built) && statSync(built).mtimeMs > changed) return
  execFileSync(node(), [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: ['ignore', 2, 2] })
  writeFileSync(built, '')
}

/** Installs and builds what is out of date. */
export function prepare() {
  install()
  build()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) prepare()
