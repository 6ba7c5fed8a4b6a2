import type { PublicAlgorithm } from '#src/domain/publication/public-algorithm.ts'
import type { PublicDecision, PublicDecisionSummary } from '#src/domain/publication/public-decision.ts'
import { readPresentAddress } from '#src/workflows/algorithm/renew-address.ts'
import { readPublicAlgorithm } from '#src/workflows/publication/read-public-algorithm.ts'
import { readPublicDecision, textSummaryOf } from '#src/workflows/decision/read-public-decisions.ts'
import { readPublicTextDecision } from '#src/workflows/guiding-text/read-public-text-decision.ts'
import { jsonAnswer, problem } from '../../api/respond.ts'
import { absolute } from '../../http/absolute.ts'
import type { PageRequest } from '../../http/route.ts'
import { publicVersionHref } from '../../paths/public-texts.ts'
import { outcomeOf } from './decision-list.tsx'
import { apiAlgorithmPath, apiDecisionPath, publicAlgorithmPath, publicDecisionPath } from '../../paths/public.ts'

interface Links {
  readonly self: string
  readonly page: string
}

const algorithmLinks = (page: PageRequest, slug: string): Links => ({
  self: absolute(page, apiAlgorithmPath({ slug })),
  page: absolute(page, publicAlgorithmPath({ slug })),
})

const decisionLinks = (page: PageRequest, number: string): Links => ({
  self: absolute(page, apiDecisionPath({ number })),
  page: absolute(page, publicDecisionPath({ number })),
})

/** A record with its own addresses. */
export const linkedAlgorithm = <Item extends { readonly slug: string }>(page: PageRequest, item: Item) => ({
  ...item,
  links: algorithmLinks(page, item.slug),
})

/** A record with its own addresses. */
export const linkedDecision = <Item extends { readonly number: string }>(page: PageRequest, item: Item) => ({
  ...item,
  links: decisionLinks(page, item.number),
})

/** A row of the list of decisions: the outcome in words, and which text it is about, if any. */
export const decisionRow = (page: PageRequest, item: PublicDecisionSummary) =>
  linkedDecision(page, { ...item, outcome: outcomeOf(page.t, item), guidingText: item.guidingText ?? null })

const missing = (): Response => problem(404, 'Not Found', 'No public record has this address.')

/**
 * An address that the algorithm had before leads to the present one, for ever, as long as that shows something: an
 * address of what is not public stays unknown.
 */
export async function presentAddress(
  page: PageRequest,
  slug: string,
  to: (parts: { readonly slug: string }) => string,
): Promise<Response | null> {
  const present = await readPresentAddress(page.context, slug)
  if (present === undefined || (await readPublicAlgorithm(page.context, present)) === null) return null
  return page.moved(to({ slug: present }))
}

/** One algorithm as `/api/v1/algorithms/{slug}` gives it. */
export async function answerAlgorithm(
  page: PageRequest,
  slug: string,
  to: (parts: { readonly slug: string }) => string = apiAlgorithmPath,
): Promise<Response> {
  const found = await readPublicAlgorithm(page.context, slug)
  if (found === null) return (await presentAddress(page, slug, to)) ?? missing()
  if (found.kind === 'withheld')
    return jsonAnswer({ withheld: found.withholding, links: algorithmLinks(page, slug) }, { asked: page.headers })
  const algorithm: PublicAlgorithm = found.algorithm
  return jsonAnswer(
    { ...linkedAlgorithm(page, algorithm), answers: found.answers },
    { asked: page.headers, changedOn: algorithm.changedOn },
  )
}

/** One decision as `/api/v1/decisions/{number}` gives it. */
export async function answerDecision(page: PageRequest, number: string): Promise<Response> {
  const found = await readPublicDecision(page.context, number)
  if (found === null) return answerTextDecision(page, number)
  const decision: PublicDecision = found.decision
  return jsonAnswer(linkedDecision(page, { ...decision, guidingText: null }), { asked: page.headers })
}

/** One decision about a text: the same series of numbers, another shape. */
async function answerTextDecision(page: PageRequest, number: string): Promise<Response> {
  const found = await readPublicTextDecision(page.context, number)
  if (found === null) return missing()
  const { decision, amendments, differences, sha256 } = found
  const row = decisionRow(page, textSummaryOf(decision))
  const value = {
    ...row,
    ...{ effectiveOn: decision.effectiveOn, reviewBy: decision.reviewBy, origin: decision.origin },
    ...{ motivation: decision.motivation, whyNotAlternatives: decision.whyNotAlternatives, wording: decision.wording },
    ...{ assignment: decision.assignment, documentReference: decision.documentReference },
    officialRecord: decision.officialRecord === '' ? null : decision.officialRecord,
    competence: decision.competence.why,
    amendments: amendments.map(({ title, text, submittedBy, result }) => ({ title, text, submittedBy, result })),
    changes: differences.map(({ what, code, title, fields }) => ({ what, code, title, fields })),
    sha256,
    text: absolute(page, publicVersionHref(decision.kind, decision.versionNumber)),
  }
  return jsonAnswer(value, { asked: page.headers })
}
