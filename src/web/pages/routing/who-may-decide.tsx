import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import { questionKinds } from '#src/domain/decision/question-kind.ts'
import { mandateExclusions } from '#src/domain/mandate/mandate.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import { routingFlags } from '#src/domain/routing/routing-flag.ts'
import { isDay } from '#src/domain/shared/dates.ts'
import { askWhoDecides, type AskWhoDecides } from '#src/workflows/routing/ask-who-decides.ts'
import type { PageRequest } from '../../http/route.ts'
import { WhoMayDecidePage } from './who-may-decide-page.tsx'

/** The value when it is one of the list; anything else in an address counts as not asked. */
const oneOf = <Value extends string>(list: readonly Value[], given: string | undefined): Value | null =>
  list.find((one) => one === given) ?? null

const someOf = <Value extends string>(list: readonly Value[], given: readonly string[]): readonly Value[] =>
  list.filter((one) => given.includes(one))

const wholeOf = (given: string | undefined): number | null =>
  /^[1-9]\d{0,9}$/.test(given ?? '') ? Number(given) : null

/** What the address asks. */
function askedOf(page: PageRequest): AskWhoDecides {
  const day = page.query('dag') ?? ''
  const euros = wholeOf(page.query('bedrag'))
  return {
    question: oneOf(questionKinds, page.query('vraag')),
    riskClass: oneOf(riskClasses, page.query('klasse')),
    domain: oneOf(domainsOfLife, page.query('onderwerp')),
    flags: someOf(routingFlags, page.queries('kenmerk')),
    bodyCode: page.query('orgaan') ?? null,
    day: isDay(day) ? day : page.context.today,
    particulars: {
      amountCents: euros === null ? null : euros * 100,
      months: wholeOf(page.query('maanden')),
      exclusions: someOf(mandateExclusions, page.queries('gevoelig')),
    },
  }
}

/** Answers who may decide, at an address that can be passed on. */
export async function showWhoMayDecide(page: PageRequest): Promise<Response> {
  const asked = askedOf(page)
  const answer = await askWhoDecides(page.context, asked)
  return page.show(<WhoMayDecidePage page={page} asked={asked} answer={answer} />)
}
