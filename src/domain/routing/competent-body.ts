import type { BodyRole, GoverningBody } from '../body/body.ts'
import { algorithmQuestionKinds } from '../decision/question-kind.ts'
import { holdsOn } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { Decider } from './routing-rule.ts'
import type { CompetentDecider, RoutingSituation, UndeterminedReason } from './routing.ts'

/** The concrete body behind the abstract one. */
export interface ResolvedBody {
  readonly decider: CompetentDecider
  readonly bodyId: string
  /** The body holds its power alone, such as a heffingsambtenaar, and stands in the place of the executive. */
  readonly singleHeaded: boolean
}

const canDecide: readonly BodyRole[] = ['representative', 'executive', 'singleHeaded']

function onlyBody(bodies: readonly GoverningBody[], role: BodyRole): Result<GoverningBody, UndeterminedReason> {
  const [first, second] = bodies.filter((body) => body.role === role)
  if (first === undefined) return refuse('body-missing')
  return second === undefined ? accept(first) : refuse('body-ambiguous')
}

/** The body that holds the underlying task; for the organisation itself the executive (law 9 of the product). */
function taskBody(
  { competentBodyId, question }: RoutingSituation,
  bodies: readonly GoverningBody[],
): Result<GoverningBody, UndeterminedReason> {
  const about = algorithmQuestionKinds.some((kind) => kind === question)
  if (competentBodyId === null) return about ? refuse('competent-body-unknown') : onlyBody(bodies, 'executive')
  const body = bodies.find(({ id }) => id === competentBodyId)
  if (body === undefined) return refuse('body-missing')
  return canDecide.includes(body.role) ? accept(body) : refuse('body-cannot-decide')
}

/** Who decides in the concrete: the body itself, or a function in the name of that body. */
export function competentDecider(
  decides: Exclude<Decider, 'nobody'>,
  situation: RoutingSituation,
  bodies: readonly GoverningBody[],
): Result<ResolvedBody, UndeterminedReason> {
  const existing = bodies.filter((body) => holdsOn(body, situation.day))
  const found = decides === 'representative' ? onlyBody(existing, 'representative') : taskBody(situation, existing)
  if (!found.ok) return found
  const { id: bodyId, role } = found.value
  const singleHeaded = role === 'singleHeaded'
  const itself: CompetentDecider = { kind: 'body', bodyId }
  if (decides === 'representative' || decides === 'competentBody')
    return accept({ decider: itself, bodyId, singleHeaded })
  // A single-headed body has no portfolio holder who could decide in its name: it decides itself.
  if (decides === 'portfolioHolder' && singleHeaded) return accept({ decider: itself, bodyId, singleHeaded })
  return accept({ decider: { kind: 'function', function: decides, bodyId }, bodyId, singleHeaded })
}
