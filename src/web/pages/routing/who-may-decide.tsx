import { z } from 'zod'
import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import { questionKinds } from '#src/domain/decision/question-kind.ts'
import { mandateExclusions } from '#src/domain/mandate/mandate.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import { routingFlags } from '#src/domain/routing/routing-flag.ts'
import { askWhoDecides, type AskWhoDecides } from '#src/workflows/routing/ask-who-decides.ts'
import { optionalDay, wholeNumber } from '../../http/fields.ts'
import { check, type Submitted } from '../../http/submit.ts'
import type { PageRequest } from '../../http/route.ts'
import { WhoMayDecidePage } from './who-may-decide-page.tsx'

/** The value when it is one of the list; anything else in an address counts as not asked. */
const oneOf = <Value extends string>(list: readonly Value[], given: string | undefined): Value | null =>
  list.find((one) => one === given) ?? null

const someOf = <Value extends string>(list: readonly Value[], given: readonly string[]): readonly Value[] =>
  list.filter((one) => given.includes(one))

/** What is typed, and so can be typed wrongly. */
const typed = z.object({ dag: optionalDay(), bedrag: wholeNumber(1, 10_000_000_000), maanden: wholeNumber(1, 1200) })
type Typed = z.output<typeof typed>

function typedOf(page: PageRequest): Submitted<Typed> {
  const { t } = page
  const labels = { dag: t('routing.day'), bedrag: t('whoMay.amount'), maanden: t('whoMay.months') }
  const sent = {
    dag: page.query('dag') ?? '',
    bedrag: page.query('bedrag') ?? '',
    maanden: page.query('maanden') ?? '',
  }
  return check({ t, labels, sent }, typed)
}

/** What the address asks. */
function askedOf(page: PageRequest, { dag, bedrag, maanden }: Typed): AskWhoDecides {
  return {
    question: oneOf(questionKinds, page.query('vraag')),
    riskClass: oneOf(riskClasses, page.query('klasse')),
    domain: oneOf(domainsOfLife, page.query('onderwerp')),
    flags: someOf(routingFlags, page.queries('kenmerk')),
    bodyCode: page.query('orgaan') ?? null,
    day: dag ?? page.context.today,
    particulars: {
      amountCents: bedrag === null ? null : bedrag * 100,
      months: maanden,
      exclusions: someOf(mandateExclusions, page.queries('gevoelig')),
    },
  }
}

/** Answers who may decide, at an address that can be passed on. */
export async function showWhoMayDecide(page: PageRequest): Promise<Response> {
  const read = typedOf(page)
  const asked = askedOf(page, read.ok ? read.value : { dag: null, bedrag: null, maanden: null })
  // An answer that leaves out what was typed would be an answer to another question.
  const answer = await askWhoDecides(page.context, read.ok ? asked : { ...asked, question: null })
  const mistakes = read.ok ? undefined : { values: read.values, errors: read.errors }
  return page.show(<WhoMayDecidePage page={page} asked={asked} answer={answer} mistakes={mistakes} />)
}
