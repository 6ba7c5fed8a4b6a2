import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { init } from './command.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder in which an organisation was made. */
    preparedFolder: string
  }
}

/** Makes an organisation once, for all journeys that begin with one: making a database takes seconds. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'weegschaal-prepared-'))
  const made = await init(join(folder, 'data'))
  if (made.code !== 0) throw new Error(made.err)
  project.provide('preparedFolder', join(folder, 'data'))
  return () => {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A data folder of its own, with Gemeente Waterrijk and its first administrator. */
export function takePrepared(folder: string): void {
  cpSync(inject('preparedFolder'), folder, { recursive: true })
}
