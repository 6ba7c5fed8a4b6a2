import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { readConfig, type Config } from '#src/config.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { translator, type Translate } from '#src/i18n/text.ts'
import { openHouse, type OpenHouse, type OpenRefusal } from '#src/open-house.ts'
import { rootPath } from '#src/root.ts'
import { refusalSentence } from '#src/server.ts'

import type { Work } from './alone.ts'
import { askServer } from './door.ts'
import { filesIn } from './files-in.ts'
import { helpOf, overview } from './help.ts'
import { aloneVerbs, houseVerbs, throughTheDoor } from './house-verbs.ts'
import type { Io } from './io.ts'
import { failed, type Outcome, type VerbRequest } from './outcome.ts'
import { parseCall, type UsageProblem } from './parse-call.ts'
import { serveUntilStopped } from './serve.ts'
import type { Call } from './verb.ts'
import { initRefusal } from './verbs/init.ts'

/** Runs one command line to its end; gives the exit code: 0 done, 1 refused or failed, 2 wrong usage. */
export async function run(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  io: Io,
): Promise<0 | 1 | 2> {
  const t = translator('nl')
  const call = parseCall(given)
  if (!call.ok) return usage(call.refusal, t, io)
  const config = configOf(call.value, environment, t)
  if (!config.ok) return tell(failed(config.refusal), call.value, io)
  if (call.value.verb === 'serve' || call.value.verb === 'demo') return serveUntilStopped(config.value, t, io)
  const request = await requestOf(call.value, t, io)
  if (!request.ok) return tell(failed(request.refusal), call.value, io)
  const outcome = await carryOut(call.value, { request: request.value, config: config.value, t, io })
  return tell(kept(outcome, call.value.values['out'], t), call.value, io)
}

function usage(problem: UsageProblem, t: Translate, io: Io): 0 | 2 {
  if (problem.problem === 'help') {
    io.out(problem.verb === null ? overview(t) : helpOf(problem.verb, t))
    return 0
  }
  const verb = 'verb' in problem ? ` ${problem.verb.id}` : ''
  io.err(`${t(`cli.problem.${problem.problem}`, { given: problem.given })}. ${t('cli.problem.see-help', { verb })}`)
  return 2
}

/** The settings for this call. Without a folder: the one that `npm start` uses, wherever the command is typed. */
function configOf(
  { verb, values, switches }: Call,
  environment: Readonly<Record<string, string | undefined>>,
  t: Translate,
): Result<Config, string> {
  const demo = verb === 'demo' || switches.has('demo')
  const port = values['port']
  if (port !== undefined && !/^\d{1,5}$/.test(port)) return refuse(t('cli.refusal.not-a-port', { given: port }))
  const usual = environment['WEEGSCHAAL_DATA'] ?? rootPath('data', 'weegschaal')
  const config = readConfig(
    { ...environment, ...(values['host'] === undefined ? {} : { HOST: values['host'] }) },
    {
      data: values['data'] ?? (demo ? rootPath('data', 'demo') : usual),
      port: port === undefined ? undefined : Number(port),
      demo,
    },
  )
  return typeof config === 'string' ? refuse(config) : withFolder(config, t)
}

function withFolder(config: Config, t: Translate): Result<Config, string> {
  const { databaseUrl, dataFolder } = config
  const wrong = databaseUrl === null && existsSync(dataFolder) && !isFolder(dataFolder)
  return wrong ? refuse(t('cli.refusal.not-a-folder', { folder: dataFolder })) : accept(config)
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** Reads what the call needs from this side: the files that it names, and the password. */
async function requestOf(call: Call, t: Translate, io: Io): Promise<Result<VerbRequest, string>> {
  const out = call.values['out']
  if (out !== undefined && existsSync(out)) return refuse(t('cli.refusal.file-exists', { file: out }))
  if (out !== undefined && !isFolder(dirname(resolve(out))))
    return refuse(t('cli.refusal.no-folder', { folder: dirname(out) }))
  const paths = [...pathsOf(call), ...optional(call.values['export'])]
  const files: { name: string; base64: string }[] = []
  for (const path of paths) {
    const bytes = bytesOf(path)
    if (bytes === null) return refuse(t('cli.refusal.file-unreadable', { file: path }))
    if (bytes.length > largestSent) return refuse(t('cli.refusal.file-too-large', { file: path }))
    files.push({ name: path, base64: bytes.toString('base64') })
  }
  const password = call.switches.has('password-stdin') ? { password: await io.readPassword() } : {}
  const values = { ...call.values, ...password }
  return accept({ verb: call.verb, values, switches: [...call.switches], operands: call.operands, files })
}

/** The files that a call names; some verbs may be given a folder instead. */
function pathsOf({ verb, operands }: Call): readonly string[] {
  const endings = takesFolders.get(verb)
  if (endings !== undefined) return operands.flatMap((path) => filesIn(path, endings))
  return takesFiles.has(verb) ? operands : []
}

const takesFiles: ReadonlySet<string> = new Set([
  'import register',
  'import compare',
  'import dossier',
  'import mandates',
  'import run',
])

/** Verbs that may be given a folder, and how the files in it end. */
const takesFolders: ReadonlyMap<string, RegExp> = new Map([
  ['import instrument', /\.(ya?ml|json)$/i],
  ['import beslishulp', /\.ya?ml$/i],
])

/** No file of ours comes near this; the door of a running server takes no more either. */
const largestSent = 52_428_800

const optional = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value])

function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

async function carryOut(call: Call, work: Work): Promise<Outcome> {
  const { config, t, io } = work
  const readsExport = call.values['export'] !== undefined
  if (!opensEmpty.has(call.verb) && !readsExport && isEmpty(config)) return failed(t('cli.refusal.no-organisation'))
  const alone = aloneVerbs[call.verb]
  if (alone !== undefined && (call.verb !== 'audit verify' || readsExport)) return alone(work)
  const verb = houseVerbs[call.verb]
  if (verb === undefined) throw new Error(`Nothing does ${call.verb}.`)
  const wrong = call.verb === 'init' ? initRefusal(work.request, t) : null
  if (wrong !== null) return failed(wrong)
  const opened = await openAsItIs(config, call.verb)
  if (!opened.ok) return refusedByHouse(opened.refusal, work)
  const open = opened.value
  try {
    return await verb({ open, t, progress: io.progress }, work.request)
  } finally {
    await open.close()
  }
}

/** Opens an installation as what it is, own or example; only a new organisation never goes into an example. */
async function openAsItIs(config: Config, verb: string): Promise<Result<OpenHouse, OpenRefusal>> {
  const opened = await openHouse(config, () => undefined)
  const isExample = !opened.ok && opened.refusal.reason === 'is-a-demo'
  return isExample && verb !== 'init' ? openHouse({ ...config, demo: true }, () => undefined) : opened
}

/** Verbs that work before there is an organisation: they may begin a new installation. */
const opensEmpty: ReadonlySet<string> = new Set([
  'init',
  'restore',
  'import instrument',
  'import beslishulp',
  'export sample',
])

/** A folder without a database: nothing is made there by a verb that only looks. */
const isEmpty = ({ databaseUrl, dataFolder }: Config): boolean =>
  databaseUrl === null && !existsSync(join(dataFolder, 'database'))

/** What a server that holds the folder can do for us, it does; the rest has to wait. */
async function refusedByHouse(refusal: OpenRefusal, { request, t }: Work): Promise<Outcome> {
  if (refusal.reason !== 'folder-in-use' || !throughTheDoor.has(request.verb)) return failed(refusalSentence(refusal))
  const socket = refusal.holder?.socket ?? null
  const answer = socket === null ? null : await askServer(socket, request)
  return answer ?? failed(t('cli.refusal.unreachable'))
}

/** Keeps the file that was made; an outcome that failed when it cannot be written. */
function kept(outcome: Outcome, out: string | undefined, t: Translate): Outcome {
  if (outcome.exit !== 0 || outcome.base64 === null || out === undefined) return outcome
  try {
    writeFileSync(out, Buffer.from(outcome.base64, 'base64'), { flag: 'wx', mode: 0o600 })
    return outcome
  } catch {
    return failed(t('cli.refusal.not-written', { file: out }))
  }
}

/** Prints how it ended. */
function tell(outcome: Outcome, call: Call, io: Io): 0 | 1 {
  if (call.switches.has('json')) io.out(JSON.stringify(outcome.report, null, 2))
  else for (const line of outcome.lines) io.out(line)
  if (outcome.problem !== null) io.err(outcome.problem)
  return outcome.exit
}
