// `npm test`: everything that must hold, in one run, ending with a plain count. `npm test -- unit lint` runs those parts only.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { node } from './prepare.mjs'

const wanted = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'weegschaal-test-'))
let passed = 0
let failed = 0

const tool = (...parts) => join('node_modules', ...parts)

function run(args, env = {}) {
  const start = Date.now()
  const { status } = spawnSync(node(), args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env, CI: '1' },
  })
  return { ok: status === 0, seconds: ((Date.now() - start) / 1000).toFixed(1) }
}

/** A check that passes or fails as a whole. */
function check(name, args) {
  if (wanted.length > 0 && !wanted.includes(name)) return
  const { ok, seconds } = run(args)
  if (ok) passed += 1
  else failed += 1
  console.log(`${ok ? 'goed ' : 'FOUT '} ${name} (${seconds} s)`)
}

/** A set of tests that counts each of its tests. */
function tests(name, projects, env = {}) {
  if (wanted.length > 0 && !wanted.includes(name)) return
  const report = join(folder, `${name}.json`)
  const chosen = projects.flatMap((project) => ['--project', project])
  const { ok, seconds } = run(
    [tool('vitest', 'vitest.mjs'), 'run', ...chosen, '--reporter=dot', '--reporter=json', `--outputFile=${report}`],
    env,
  )
  let counts = { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0 }
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    console.log(`Geen verslag van ${name}.`)
  }
  passed += counts.numPassedTests
  failed += ok ? 0 : Math.max(1, counts.numFailedTests)
  console.log(
    `${ok ? 'goed ' : 'FOUT '} ${name}: ${counts.numPassedTests} goed, ${counts.numFailedTests} fout (${seconds} s)`,
  )
}

check('format', [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'])
check('types', [tool('typescript', 'bin', 'tsc'), '-p', '.'])
check('types-islands', [tool('typescript', 'bin', 'tsc'), '-p', 'src/islands'])
check('lint', [tool('eslint', 'bin', 'eslint.js'), '.'])
check('rooms', [
  tool('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
  'src',
  '--config',
  '.dependency-cruiser.cjs',
])
check('unused', [tool('knip', 'bin', 'knip.js')])
tests('unit', ['unit'])
tests('engines', ['pglite', 'postgres'])
if (wanted.length === 0 || wanted.includes('journeys'))
  tests('journeys', ['journeys'], { CHROMIUM_PATH: await findBrowser() })

rmSync(folder, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
