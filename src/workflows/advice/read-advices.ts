import { missingAdvice, type AdviceTrail, type MissingAdvice } from '#src/domain/advice/advice-state.ts'
import type { ControlArrangement } from '#src/domain/control/arrangement.ts'
import { route } from '#src/domain/routing/route.ts'
import type { Routing } from '#src/domain/routing/routing.ts'
import type { Standing } from '#src/domain/routing/routing-rule.ts'
import { standingTogether } from '#src/domain/starting-decision/standing-of.ts'
import type { QuestionKind } from '#src/domain/decision/question-kind.ts'
import { selectAdviceTrails } from '#src/storage/advices.ts'
import { selectOrigins, type Origin } from '#src/storage/instrument-runs.ts'
import { selectPeople, type Person } from '#src/storage/people.ts'
import type { StoredAlgorithm } from '#src/storage/algorithms.ts'
import { findAdvice } from './advice-trail.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { controlArrangement } from '#src/workflows/control/control-arrangement.ts'
import { dutiesOf } from '#src/workflows/proposal/proposal-surroundings.ts'
import { regimeOn } from '#src/workflows/routing/routing-regime.ts'
import { termsIn, type TermsInForce } from '#src/workflows/starting-decision/terms-on.ts'
import { algorithmOnDay, situationOf } from '#src/workflows/routing/routing-situation.ts'

/** Advice on one dossier. */
export interface DossierAdvices {
  readonly algorithm: StoredAlgorithm
  readonly trails: readonly AdviceTrail[]
  /** Advice that the rules ask for before the main questions, and that is not there. */
  readonly missing: readonly MissingAdvice[]
  /** Whether the organisation adopted the rules that ask for advice; nothing where none of them asks any. */
  readonly askedBy: Standing | null
  /** How long things may take today. */
  readonly terms: TermsInForce
  /** What the body adopted about who advises on what, when and within which term. */
  readonly arrangement: ControlArrangement | null
}

/** The questions that a whole route ends in; their advice is asked for in time. */
const mainQuestions: readonly QuestionKind[] = ['desirability', 'deployment']

/** How the rules that ask for advice stand together. */
const standingOfAdvice = (routings: readonly Routing[]): Standing | null =>
  standingTogether(
    routings
      .flatMap(({ why }) => why.flatMap((step) => ('rule' in step ? [step.rule] : [])))
      .filter(({ rule }) => rule.advices.length > 0)
      .map(({ standing }) => standing),
  )

/** All advice on one algorithm, and which advice the rules still ask for. */
export function readAdvices(ctx: Context, algorithmId: string): Promise<DossierAdvices | undefined> {
  return within(ctx, async (tx) => {
    const known = await algorithmOnDay(tx, algorithmId, { day: ctx.today, today: ctx.today })
    if (known === undefined) return undefined
    const regime = await regimeOn(tx, ctx.today)
    const routings = mainQuestions.map((question) => route(situationOf(known, { question }), regime))
    const trails = await selectAdviceTrails(tx, algorithmId)
    return {
      algorithm: known.algorithm,
      trails,
      missing: missingAdvice(dutiesOf(routings), trails),
      askedBy: standingOfAdvice(routings),
      terms: termsIn(regime.startingDecision),
      arrangement: await controlArrangement(tx, ctx.today),
    }
  })
}

/** One advice or request, with the earlier and later ones of its dossier. */
export interface AdvicePageData {
  readonly algorithm: StoredAlgorithm
  readonly trail: AdviceTrail
  readonly all: readonly AdviceTrail[]
  /** The instruments from which the team took its advice over. */
  readonly origins: readonly Origin[]
}

/** One advice, by its own id or that of its request. */
export function readAdvice(ctx: Context, id: string): Promise<AdvicePageData | undefined> {
  return within(ctx, async (tx) => {
    const found = await findAdvice(tx, id)
    if (found === undefined) return undefined
    const known = await algorithmOnDay(tx, found.algorithmId, { day: ctx.today, today: ctx.today })
    if (known === undefined) return undefined
    const ofTeam = found.trail.advice?.kind === 'iamaTeam'
    const origins = ofTeam ? await selectOrigins(tx, found.algorithmId) : []
    return { ...found, algorithm: known.algorithm, origins }
  })
}

/** Someone who can be asked for advice. */
export type PossibleAdvisor = Pick<Person, 'id' | 'name' | 'jobTitle'>

/** Who can be asked for advice: everyone with an account that works, by function. */
export function readAdvisors(ctx: Context): Promise<readonly PossibleAdvisor[]> {
  return within(ctx, async (tx) => (await selectPeople(tx)).filter(({ active }) => active))
}
