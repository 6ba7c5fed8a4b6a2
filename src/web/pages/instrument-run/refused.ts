import { takeAwayPart, type RemovablePart } from '#src/workflows/instrument-run/change-run.ts'
import type { FieldError, FormValues } from '../../components/form-view.ts'
import type { PageRequest } from '../../http/route.ts'
import type { findingsPath, togetherPath } from '../../paths/instrument-run.ts'
import { partsOf, withRun } from './with-run.ts'

/** A form that was sent, with what is wrong with it. */
export interface SentForm {
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

/** Why a part of a run was not taken in. */
export type PartRefusal =
  | 'unknown'
  | 'stands-still'
  | 'already-signed'
  | 'not-yet'
  | 'text-missing'
  | 'page-missing'
  | 'judge-missing'
  | 'changed-meanwhile'
  | 'not-found'

/** The sentence of a refusal. */
export const refusalKey = (refusal: PartRefusal) => `run.refusal.${refusal}` as const

/** A form that comes back with the sentence of a refusal. */
export const refused = (page: PageRequest, refusal: PartRefusal, values: FormValues): SentForm => ({
  values,
  errors: [{ field: '', message: page.t(refusalKey(refusal)) }],
})

/** Takes a part away and returns to where it stood. */
export const takeAway =
  (table: RemovablePart, name: string, back: typeof togetherPath | typeof findingsPath) => (page: PageRequest) =>
    withRun(page, async (reading) => {
      const done = await takeAwayPart(page.context, { runId: reading.run.id, table, id: page.param(name) })
      return done.ok ? page.redirect(back(partsOf(reading)), 'run.takenAway') : page.notFound()
    })
