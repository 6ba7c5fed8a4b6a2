// `npm test`: everything that must hold, in one run, ending with a plain count. `npm test -- unit lint` runs those parts only.
// Parts run beside each other, more of them than cores: the browser journeys wait about a third of their time. They are the
// longest part, so that all others step back for them.
// What a part said is shown when it fails.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { setPriority, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { node } from './prepare.mjs'

const gigabyte = 1024 ** 3
/** Each holds a database or a compiler of about a gigabyte. */
const lanes = totalmem() > 6 * gigabyte ? 3 : 2
/** A part with many small files is the last to end: a second worker then takes the core that the others left. */
const roomForMore = totalmem() > 8 * gigabyte
const tool = (...parts) => join('node_modules', ...parts)

/** The longest part first, so that the lanes end at about the same time. */
const parts = [
  { name: 'journeys', project: 'journeys', browser: true },
  { name: 'pglite', of: 'engines', project: 'pglite', browser: true, workers: roomForMore ? 2 : 1 },
  { name: 'types-and-lint', of: 'lint', args: [tool('oxlint', 'bin', 'oxlint')] },
  { name: 'postgres', of: 'engines', project: 'postgres' },
  { name: 'format', args: [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'unit', project: 'unit' },
  {
    name: 'rooms',
    args: [tool('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'), 'src', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'unused', args: [tool('knip', 'bin', 'knip.js')] },
  { name: 'types-islands', args: [tool('typescript', 'bin', 'tsc'), '-p', 'src/islands'] },
]

const wanted = process.argv.slice(2)
const chosen = parts.filter(({ name, of }) => wanted.length === 0 || wanted.includes(name) || wanted.includes(of))
const folder = mkdtempSync(join(tmpdir(), 'weegschaal-test-'))
const browser = chosen.some((part) => part.browser) ? { CHROMIUM_PATH: await findBrowser() } : {}
let passed = 0
let failed = 0

/** Runs a tool to its end; gives what it said. */
function run(args, stepsBack) {
  const child = spawn(node(), args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...browser, CI: '1' },
  })
  if (stepsBack && child.pid !== undefined) setPriority(child.pid, 10)
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk))
  return new Promise((resolve) =>
    child.once('close', (status) => resolve({ ok: status === 0, said: Buffer.concat(said).toString() })),
  )
}

/** A check that passes or fails as a whole. */
async function check({ args }) {
  const { ok, said } = await run(args, true)
  return { ok, said, passed: ok ? 1 : 0, failed: ok ? 0 : 1, line: '' }
}

/** A set of tests that counts each of its tests. */
async function tests({ name, project, workers = 1 }) {
  const report = join(folder, `${name}.json`)
  const args = [
    tool('vitest', 'vitest.mjs'),
    'run',
    '--project',
    project,
    `--maxWorkers=${chosen.length === 1 ? 2 : workers}`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile=${report}`,
  ]
  const { ok, said } = await run(args, name !== 'journeys')
  let counts = { numPassedTests: 0, numFailedTests: 0 }
  let missing = ''
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    missing = `Geen verslag van ${name}.\n`
  }
  return {
    ok,
    said: missing + said,
    passed: counts.numPassedTests,
    failed: ok ? 0 : Math.max(1, counts.numFailedTests),
    line: `: ${counts.numPassedTests} goed, ${counts.numFailedTests} fout`,
  }
}

/** Runs one part after another, until there are none left. */
async function lane(queue) {
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    const start = Date.now()
    const result = await (part.project === undefined ? check(part) : tests(part))
    passed += result.passed
    failed += result.failed
    if (!result.ok) console.log(result.said.trimEnd())
    const seconds = ((Date.now() - start) / 1000).toFixed(1)
    console.log(`${result.ok ? 'goed ' : 'FOUT '} ${part.name}${result.line} (${seconds} s)`)
  }
}

const queue = [...chosen]
await Promise.all(Array.from({ length: lanes }, () => lane(queue)))
rmSync(folder, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
