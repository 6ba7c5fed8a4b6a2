import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

import { accept, refuse, type Result } from '#src/domain/shared/result.ts'

/** Who owns a data folder: the process, when it began, and where it can be asked to do something. */
export interface LockHolder {
  readonly pid: number
  /** When the process began, as its machine counts; tells a process from a later one with the same number. */
  readonly began: string | null
  readonly host: string
  /** Unix socket on which the holder takes requests; `null` when it takes none. */
  readonly socket: string | null
}

/** A data folder that is ours until we let go. */
export interface FolderLock {
  readonly folder: string
  /** Says on which socket we take requests. */
  readonly announce: (socket: string | null) => void
  readonly release: () => void
}

export interface FolderInUse {
  readonly reason: 'folder-in-use'
  readonly holder: LockHolder | null
}

const lockFile = (folder: string): string => join(folder, 'weegschaal.lock')
const beatEvery = 5_000
const silentAfter = 30_000

/**
 * Takes a data folder for this process. The embedded database takes no lock itself: two processes in one folder lose
 * each other's changes in silence. The lock of a process that is gone is taken over.
 */
export function lockFolder(folder: string): Result<FolderLock, FolderInUse> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const own: LockHolder = { pid: process.pid, began: beginOf(process.pid), host: hostname(), socket: null }
  if (!create(folder, own) && !takeOver(folder, own))
    return refuse({ reason: 'folder-in-use', holder: holderOf(folder) })
  return accept(held(folder, own))
}

/** Who holds the folder now, if anyone who is still there does. */
export function liveHolder(folder: string): LockHolder | null {
  const holder = holderOf(folder)
  return holder !== null && isThere(folder, holder) ? holder : null
}

function held(folder: string, own: LockHolder): FolderLock {
  const file = lockFile(folder)
  const beat = setInterval(() => {
    const now = new Date()
    if (isOurs(folder, own)) utimesSync(file, now, now)
  }, beatEvery)
  beat.unref()
  const release = () => {
    clearInterval(beat)
    process.off('exit', release)
    if (isOurs(folder, own)) rmSync(file, { force: true })
  }
  process.on('exit', release)
  return {
    folder,
    announce: (socket) => {
      writeFileSync(file, JSON.stringify({ ...own, socket }), { mode: 0o600 })
    },
    release,
  }
}

function create(folder: string, own: LockHolder): boolean {
  try {
    writeFileSync(lockFile(folder), JSON.stringify(own), { flag: 'wx', mode: 0o600 })
    return true
  } catch (cause) {
    if (isCode(cause, 'EEXIST')) return false
    throw cause
  }
}

/** Replaces the lock of a process that is gone. A folder as turnstile keeps two heirs from doing it at once. */
function takeOver(folder: string, own: LockHolder): boolean {
  const turnstile = `${lockFile(folder)}.taking`
  if (!enter(turnstile)) return false
  try {
    const holder = holderOf(folder)
    if (holder !== null && isThere(folder, holder)) return false
    if (holder === null && isFresh(lockFile(folder))) return false
    rmSync(lockFile(folder), { force: true })
    return create(folder, own)
  } finally {
    rmdirSync(turnstile)
  }
}

function enter(turnstile: string): boolean {
  try {
    mkdirSync(turnstile)
    return true
  } catch (cause) {
    if (!isCode(cause, 'EEXIST')) throw cause
    if (isFresh(turnstile)) return false
    rmdirSync(turnstile)
    return enter(turnstile)
  }
}

function holderOf(folder: string): LockHolder | null {
  try {
    const value: unknown = JSON.parse(readFileSync(lockFile(folder), 'utf8'))
    return isHolder(value) ? value : null
  } catch {
    return null
  }
}

const isHolder = (value: unknown): value is LockHolder =>
  typeof value === 'object' && value !== null && 'pid' in value && typeof value.pid === 'number' && 'host' in value

const isOurs = (folder: string, own: LockHolder): boolean => {
  const holder = holderOf(folder)
  return holder !== null && holder.pid === own.pid && holder.began === own.began && holder.host === own.host
}

/** Of a process on this machine we know; of one elsewhere only whether it still gives signs of life. */
function isThere(folder: string, holder: LockHolder): boolean {
  if (holder.host !== hostname()) return isFresh(lockFile(folder))
  return isRunning(holder.pid) && (holder.began === null || holder.began === beginOf(holder.pid))
}

const isFresh = (path: string): boolean => {
  try {
    return Date.now() - statSync(path).mtimeMs < silentAfter
  } catch {
    return false
  }
}

/** A process that ended and that its parent has not looked at yet still has its number; it runs no more. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return processFields(pid)?.[0] !== 'Z'
  } catch (cause) {
    return isCode(cause, 'EPERM')
  }
}

/** When a process began, in ticks since the machine started (Linux); `null` where that cannot be known. */
function beginOf(pid: number): string | null {
  const fields = processFields(pid)
  if (fields === null) return null
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return `${boot}:${fields[19] ?? ''}`
}

/** What Linux tells of a process, from its state on; `null` where nothing is told. */
function processFields(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

const isCode = (cause: unknown, code: string): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === code
