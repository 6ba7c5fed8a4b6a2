import type { Hono } from 'hono'
import type { Actor, Context } from '#src/workflows/context.ts'
import { makeSignIn } from '#src/sign-in/better-auth.ts'
import { inOrganisation } from '#src/storage/database.ts'
import { openPglite, type OpenDatabase } from '#src/storage/engines.ts'
import { migrate } from '#src/storage/migrate.ts'
import { insertRoleAssignment } from '#src/storage/people.ts'
import { makeApp } from '#src/web/app.tsx'
import type { House } from '#src/web/house.ts'
import { readActor } from '#src/workflows/account/read-actor.ts'
import { setUpOrganisation } from '#src/workflows/organisation/set-up-organisation.ts'

/** The whole website in this process, with one organisation and somebody who is signed in. */
export interface BenchHouse {
  readonly database: OpenDatabase
  readonly app: Hono
  readonly ctx: Context
  /** The cookie of a process owner with a real session. */
  readonly cookie: string
}

export const origin = 'http://weegschaal.bench'
const today = '2026-11-23'
const now = `${today}T10:00:00.000Z`
const email = 'eigenaar@bench.example'
const password = 'alleen-om-te-meten-2026'

const newId = () => crypto.randomUUID()

const anyone = { name: 'Naam', email, jobTitle: 'functie' }

/** Another organisation on the same database, for work that wants its own ground. Call it after pages were measured. */
export async function anotherOrganisation(
  database: OpenDatabase,
  name: string,
  loginId: string = newId(),
): Promise<Context> {
  const setUp = { db: database.db, now, today, newId }
  const command = { kind: 'municipality', name, small: false, demo: false } as const
  const result = await setUpOrganisation(setUp, { ...command, administrator: { loginId, ...anyone } }, true)
  if (!result.ok) throw new Error(`Set-up refused: ${result.refusal}`)
  const ctx: Context = { ...setUp, organisationId: result.value.id, actor: null }
  const actor = await readActor(ctx, loginId)
  return { ...ctx, actor }
}

async function makeProcessOwner(ctx: Context, actor: Actor): Promise<void> {
  await inOrganisation(ctx.db, ctx.organisationId, (tx) =>
    insertRoleAssignment(tx, ctx.organisationId, {
      id: newId(),
      personId: actor.personId,
      role: 'processOwner',
      scope: { kind: 'organisation' },
      portfolio: null,
      heldBy: null,
      from: '2020-01-01',
      to: null,
    }),
  )
}

/** Opens a database, in memory unless a folder is given, with one organisation. */
export async function openBenchHouse(folder?: string): Promise<BenchHouse> {
  const database = await openPglite(folder)
  await migrate(database)
  const signIn = makeSignIn(database.db, {
    secret: 'bench-'.repeat(8),
    publicOrigin: origin,
    sessionMinutes: 60,
    log: () => undefined,
  })
  const login = await signIn.createLogin({ email, name: 'Naam', password })
  if (!login.ok) throw new Error('No login could be made.')
  const ctx = await anotherOrganisation(database, 'Gemeente Meetdam', login.value)
  if (ctx.actor === null) throw new Error('Nobody can sign in.')
  await makeProcessOwner(ctx, ctx.actor)
  const signedIn = await signIn.signIn(email, password, new Headers({ origin }))
  if (!signedIn.ok) throw new Error('Signing in failed.')
  const house: House = {
    db: database.db,
    signIn,
    clock: () => new Date(now),
    newId,
    publicOrigin: origin,
    setupCode: '',
    sealKey: new Uint8Array(32).fill(7),
    demo: false,
    startExample: null,
    assets: { folder: 'dist/assets', of: (theme) => ({ css: `/assets/bench/${theme}.css`, fonts: [], scripts: [] }) },
    trustProxy: false,
    metricsToken: null,
    log: () => undefined,
  }
  const cookie = signedIn.value.cookies.map((one) => one.split(';')[0] ?? '').join('; ')
  return { database, app: makeApp(house), ctx, cookie }
}
