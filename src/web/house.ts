import type { SignIn } from '#src/sign-in/sign-in.ts'
import type { Database } from '#src/storage/database.ts'
import type { FrameAssets } from './components/frame.ts'

/** What the pages are given by main: the database to hand on, who signs people in, and the clock. */
export interface House {
  readonly db: Database
  readonly signIn: SignIn
  readonly clock: () => Date
  readonly newId: () => string
  /** The address by which browsers reach us, such as `https://weegschaal.waterrijk.nl`. */
  readonly publicOrigin: string
  /** Shown once by the server; asked of whoever claims an empty installation from elsewhere. Empty: not asked. */
  readonly setupCode: string
  /** 32 bytes, for sealing what must not be read from the database. */
  readonly sealKey: Uint8Array
  readonly demo: boolean
  /** Loads the example municipality into this empty demo installation, or says where to find it. */
  readonly startExample: (() => Promise<void>) | null
  readonly assets: { readonly folder: string; readonly of: (theme: string) => FrameAssets }
  readonly trustProxy: boolean
  readonly metricsToken: string | null
  readonly log: (entry: LogEntry) => void
}

/** One line of the log: no names, no addresses, no text that people wrote. */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error'
  readonly event: string
  readonly reference?: string
  readonly method?: string
  readonly route?: string
  readonly status?: number
  readonly milliseconds?: number
  readonly error?: unknown
}

/** The password of everyone in the example municipality; signing in there is one click anyway. */
export const examplePassword = 'waterrijk-bestaat-niet'
