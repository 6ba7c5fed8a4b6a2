import { z } from 'zod'
import { isId } from '#src/domain/shared/ids.ts'
import { algorithmQuestionKinds } from '#src/domain/decision/question-kind.ts'
import { isDay } from '#src/domain/shared/dates.ts'
import { attemptOfficialDecision } from '#src/workflows/administrative-choice/attempt-official-decision.ts'
import { readRoutingOfAlgorithm } from '#src/workflows/routing/read-routing.ts'
import { readRules } from '#src/workflows/routing/read-rules.ts'
import { choice } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { rulesPath, whoDecidesPath } from '../../paths/routing.ts'
import { RulesPage } from './rules-page.tsx'
import { whoMayDecidePath } from '../../paths/public.ts'
import { WhoDecidesPage } from './who-decides-page.tsx'
import { showWhoMayDecide } from './who-may-decide.tsx'

/** The day in the address, or today. */
function dayOf(page: PageRequest): string {
  const asked = page.query('dag') ?? ''
  return isDay(asked) ? asked : page.context.today
}

async function showRules(page: PageRequest): Promise<Response> {
  const day = dayOf(page)
  const rules = await readRules(page.context, day)
  return page.show(<RulesPage t={page.t} frame={page.frame} day={day} rules={rules} />)
}

async function viewOf(page: PageRequest) {
  const id = page.param('id')
  return isId(id) ? readRoutingOfAlgorithm(page.context, id, dayOf(page)) : undefined
}

async function showWhoDecides(page: PageRequest): Promise<Response> {
  const view = await viewOf(page)
  if (view === undefined) return page.notFound()
  const mayAttempt = page.may('decision.attempt', { algorithm: page.param('id') })
  return page.show(<WhoDecidesPage t={page.t} frame={page.frame} view={view} mayAttempt={mayAttempt} />)
}

const attemptForm = z.object({ question: choice(algorithmQuestionKinds) })

async function attempt(page: PageRequest): Promise<Response> {
  const view = await viewOf(page)
  if (view === undefined) return page.notFound()
  const form = await page.submit(attemptForm, { question: page.t('attempt.question') })
  const shell = { t: page.t, frame: page.frame, view, mayAttempt: true }
  if (!form.ok)
    return page.show(<WhoDecidesPage {...shell} attempt={{ values: form.values, errors: form.errors }} />, 422)
  const result = await attemptOfficialDecision(page.context, {
    algorithmId: page.param('id'),
    question: form.value.question,
  })
  if (result.ok) return page.redirect(whoDecidesPath({ id: page.param('id') }), 'attempt.allowed')
  const refused = { values: form.values, errors: [], refusal: result.refusal }
  return page.show(<WhoDecidesPage {...shell} attempt={refused} />, 422)
}

/** Who decides on what: the rules, and per algorithm. */
export const routingRoutes: readonly RouteDefinition[] = [
  get(whoMayDecidePath.pattern, 'public', showWhoMayDecide),
  get(rulesPath.pattern, 'rules.read', showRules),
  get(whoDecidesPath.pattern, 'algorithm.read', showWhoDecides),
  post(whoDecidesPath.pattern, 'decision.attempt', attempt),
]
