import { missingAdvice, type AdviceTrail, type MissingAdvice } from '#src/domain/advice/advice-state.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import { membersOn, type BodyMember } from '#src/domain/body/membership.ts'
import { agreedAdvice } from '#src/domain/control/agreed-advice.ts'
import type { AdviceTask } from '#src/domain/control/advice-task.ts'
import type { QuestionOption } from '#src/domain/decision/question-option.ts'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import type { Mandate } from '#src/domain/mandate/mandate.ts'
import type { Proposal, ProposalQuestion } from '#src/domain/proposal/proposal.ts'
import { unansweredNorms, type NormToAnswer } from '#src/domain/framework/norm-answers.ts'
import { gateOf } from '#src/domain/route/gates.ts'
import { route } from '#src/domain/routing/route.ts'
import type { AdviceDuty } from '#src/domain/routing/routing-rule.ts'
import type { Routing } from '#src/domain/routing/routing.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Option } from '#src/domain/weighing/option.ts'
import type { Weighing } from '#src/domain/weighing/weighing.ts'
import type { StoredAlgorithm } from '#src/storage/algorithms.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalAdvisedAlgorithm } from '#src/storage/views/known-algorithm.ts'
import type { Standing } from '#src/domain/routing/routing-rule.ts'
import { standingOfOtherRules } from '#src/domain/starting-decision/standing-of.ts'
import { selectRegimeAndTexts } from '#src/storage/views/regime.ts'
import { selectOptionalWeighing } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { flagsOfNorms, normsIn, normSituationOf, type NormsAround } from '#src/workflows/framework/norms-around.ts'
import { asRegimeOn } from '#src/workflows/routing/routing-regime.ts'
import type { TermsInForce } from '#src/workflows/starting-decision/terms-on.ts'
import { onDay, situationOf, type AlgorithmOnDay } from '#src/workflows/routing/routing-situation.ts'

/** What lies around a proposal: the algorithm, who decides each question and why, advice, weighing, bodies. */
export interface Surroundings {
  readonly algorithm: StoredAlgorithm
  readonly known: AlgorithmOnDay
  readonly bodies: readonly GoverningBody[]
  readonly mandates: readonly Mandate[]
  readonly members: readonly BodyMember[]
  readonly routings: ReadonlyMap<string, Routing>
  readonly trails: readonly AdviceTrail[]
  readonly missingAdvices: readonly MissingAdvice[]
  /** Advice that the body agreed for these moments, beside the rules, and that nobody asked for yet. */
  readonly agreedAdvices: readonly AdviceTask[]
  readonly weighing: Weighing | undefined
  /** How long things may take on that day. */
  readonly terms: TermsInForce
  /** Whether the organisation adopted, on that day, our rules that no row of the startbesluit names. */
  readonly otherRules: Standing
  /** The framework in force on that day, and its norms that apply. */
  readonly norms: NormsAround
}

/** The gate at which a question of this kind is asked in this proposal. */
const gateFor = ({ gates }: Pick<Proposal, 'gates'>, { kind }: Pick<ProposalQuestion, 'kind'>) =>
  gates.find((id) => gateOf(id).questions.includes(kind)) ?? gates[0] ?? null

/** Advice that the rules ask for all questions together, each duty once. */
export function dutiesOf(routings: readonly Routing[]): readonly AdviceDuty[] {
  const duties = routings.flatMap((routing) => (routing.outcome === 'undetermined' ? [] : routing.advices))
  const keyOf = ({ oneOf }: AdviceDuty): string => oneOf.toSorted().join(' ')
  return duties.filter((duty, index) => duties.findIndex((one) => keyOf(one) === keyOf(duty)) === index)
}

/** Gathers what lies around a proposal on a day; nothing when the algorithm is gone. For use inside a workflow. */
export async function surroundingsOf(
  tx: Tx,
  ctx: Context,
  proposal: Pick<Proposal, 'algorithmId' | 'bodyId' | 'gates' | 'questions'>,
  day: Day = ctx.today,
): Promise<Surroundings | undefined> {
  const advised = await selectOptionalAdvisedAlgorithm(tx, proposal.algorithmId)
  if (advised === undefined) return undefined
  const known = await onDay(tx, advised, { day, today: ctx.today })
  const { rows, framework, control } = await selectRegimeAndTexts(tx, day)
  const regime = asRegimeOn(rows, day)
  const weighing = await selectOptionalWeighing(tx, { algorithmId: proposal.algorithmId })
  const norms = normsIn(framework, normSituationOf(advised))
  const circumstances = flagsOfNorms(norms, weighing)
  const routings = new Map(
    proposal.questions.map((question) => {
      const asked = { question: question.kind, gate: gateFor(proposal, question), circumstances }
      return [question.id, route(situationOf(known, asked), regime)] as const
    }),
  )
  const { trails } = advised
  const missingAdvices = missingAdvice(dutiesOf([...routings.values()]), trails)
  const tasks = partsOf(control?.content.parts ?? [], 'adviceTask').map((part) => part.content)
  // What the rules ask for stands with what is missing already.
  const asked = missingAdvices.flatMap(({ oneOf }) => oneOf)
  const members = membersOn(regime.members, proposal.bodyId, day)
  return {
    algorithm: known.algorithm,
    known,
    bodies: regime.bodies,
    mandates: regime.mandates,
    members,
    terms: new Map(regime.terms.map((inForce) => [inForce.term.id, inForce])),
    otherRules: standingOfOtherRules(regime.startingDecision),
    routings,
    trails,
    missingAdvices,
    agreedAdvices: agreedAdvice(tasks, proposal.gates, trails).filter(({ kind }) => !asked.includes(kind)),
    weighing,
    norms,
  }
}

/** Norms in force that the weighing does not answer: those that came, or were reworded, since its facts were closed. */
export const unansweredIn = ({ norms, weighing }: Pick<Surroundings, 'norms' | 'weighing'>): readonly NormToAnswer[] =>
  weighing === undefined ? [] : unansweredNorms(norms.norms, weighing.normRelations)

/** An option of the weighing as it is put in a question; what it means for the use is said by the question. */
const fromWeighing = (asked: QuestionOption, option: Option): QuestionOption => ({
  ...asked,
  kind: option.kind,
  title: option.title,
  consequences: option.forWhom === '' ? option.consequences : `${option.consequences}\n\n${option.forWhom}`,
  legal: option.legal,
  broughtInBy: option.broughtInBy,
})

/** Questions with the options of the weighing as they now read. */
export const withOptions = (
  questions: readonly ProposalQuestion[],
  options: readonly Option[],
): readonly ProposalQuestion[] =>
  questions.map((question) => ({
    ...question,
    options: question.options.map((asked) => {
      const option = options.find(({ id }) => id === asked.weighingOptionId)
      return option === undefined ? asked : fromWeighing(asked, option)
    }),
  }))
