import { proposedRules } from '#src/content/starting-decision/starting-rows.ts'
import { membersOn } from '#src/domain/body/membership.ts'
import { adoptingBody } from '#src/domain/guiding-text/competence.ts'
import { rulesUnder, type AdoptedRows } from '#src/domain/starting-decision/rules-in-force.ts'
import { holdersOf, missingRoles } from '#src/domain/person/expected-roles.ts'
import { addDays, holdsOn, type Day } from '#src/domain/shared/dates.ts'
import { gatherAnswers } from '#src/domain/start/gather-answers.ts'
import { gatherErasures } from '#src/domain/start/gather-erasures.ts'
import { gatherFramework } from '#src/domain/start/gather-framework.ts'
import { gatherGovernance } from '#src/domain/start/gather-governance.ts'
import { gatherWriting, type AdopterOf } from '#src/domain/start/gather-writing.ts'
import { gatherTexts } from '#src/domain/start/gather-texts.ts'
import { gatherMatters } from '#src/domain/start/gather-matters.ts'
import type { OpenPlaces } from '#src/domain/start/open-business.ts'
import { aheadDays, startPage, type Reader, type StartPage } from '#src/domain/start/start-page.ts'
import { standsElsewhere, type GoverningBody } from '#src/domain/body/body.ts'
import type { Tx } from '#src/storage/database.ts'
import { type HouseOfPeople, selectHouse } from '#src/storage/views/house.ts'
import { selectOpenGovernance } from '#src/storage/views/open-governance.ts'
import { selectOpenBusiness } from '#src/storage/views/open-business.ts'
import { selectOpenSteps } from '#src/storage/views/open-steps.ts'
import { selectPortfolio, type PortfolioAlgorithm } from '#src/storage/views/start-page.ts'
import { backlogDueOn } from '#src/domain/routing/due-by-term.ts'
import { termsIn, type TermsInForce } from '#src/workflows/starting-decision/terms-on.ts'
import { type Actor, type Context, within } from '#src/workflows/context.ts'

export type { PortfolioAlgorithm }

/** The start page of one person. */
export interface StartView {
  readonly page: StartPage
  readonly portfolio: readonly PortfolioAlgorithm[]
  /** Bodies of which the person is a member today. */
  readonly bodies: readonly GoverningBody[]
  /** How long things may take today. */
  readonly terms: TermsInForce
}

function placesOf({ bodies, members, roles, terms }: HouseOfPeople, today: Day): OpenPlaces {
  const until = addDays(today, aheadDays)
  const held = roles.filter((one) => holdsOn(one, today))
  const standing = bodies.filter((body) => holdsOn(body, today))
  const ending = <One extends { readonly to: string | null }>(list: readonly One[]) =>
    list.flatMap((one) => (one.to === null || one.to > until || one.to < today ? [] : [{ ...one, to: one.to }]))
  return {
    endingRoles: ending(held),
    endingTerms: ending(terms),
    emptyBodies: standing.filter(
      (body) =>
        body.role !== 'advisory' &&
        body.role !== 'audit' &&
        !standsElsewhere(body) &&
        membersOn(members, body.id, today).length === 0,
    ),
    missingRoles: missingRoles(held, standing).map(({ role, bodyId }) => ({
      role,
      bodyName: standing.find((body) => body.id === bodyId)?.name ?? null,
    })),
  }
}

/** The algorithms that a person has a role for. */
const algorithmsByRole = (actor: Actor): readonly string[] =>
  actor.assignments.flatMap(({ scope }) => (scope.kind === 'algorithm' ? [scope.id] : []))

const rolesHeldOn = ({ roles }: HouseOfPeople, day: Day) =>
  holdersOf(roles)
    .filter((one) => holdsOn(one, day))
    .map(({ role }) => role)

/** Who adopts a text of a kind, by the rules of the day. A text is never adopted under a mandate. */
function adopters(decision: AdoptedRows | null, bodies: readonly GoverningBody[], today: Day): AdopterOf {
  const regime = { ...rulesUnder(proposedRules, decision), bodies, mandates: [] }
  return (kind) => {
    const routing = adoptingBody(kind, today, regime)
    if (routing.outcome !== 'determined') return null
    return bodies.find(({ id }) => id === routing.bodyId) ?? null
  }
}

/** Every open matter of the organisation, and how long things may take today. */
async function openMatters(tx: Tx, { today }: Context, house: HouseOfPeople) {
  const until = addDays(today, aheadDays)
  const { startingDecision, ...open } = await selectOpenBusiness(tx, today)
  const business = { ...open, ...(await selectOpenSteps(tx, { today, until })) }
  const { governance, framework, textDecisions, writing, personal, answers } = await selectOpenGovernance(tx, {
    today,
    until,
  })
  const terms = termsIn(startingDecision)
  const around = {
    today,
    startingDecisionTaken: startingDecision !== null,
    ratification: terms.get('ratification')?.term,
    councilLetter: terms.get('councilLetter')?.term,
    backlogDueOn: backlogDueOn(startingDecision?.inForceFrom ?? null, terms.get('legacyBacklog')?.term),
  }
  const matters = [
    ...gatherMatters(business, placesOf(house, today), around),
    ...gatherGovernance(governance, rolesHeldOn(house, today), {
      today,
      until,
      agreedFrom: startingDecision?.inForceFrom ?? null,
      mandateCheck: terms.get('mandateCheck')?.term,
    }),
    ...gatherFramework(framework, textDecisions, today),
    ...gatherAnswers(answers),
    ...gatherErasures(personal, terms.get('personalData')?.term, today),
    ...gatherTexts(textDecisions, house.terms, { today, until }),
    ...gatherWriting(writing, adopters(startingDecision, house.bodies, today), today),
  ]
  return { matters, terms }
}

/** What asks something of the person, what worries, what is coming, and the algorithms to answer for. */
export function readStartPage(ctx: Context, actor: Actor): Promise<StartView> {
  return within(ctx, async (tx) => {
    const house = await selectHouse(tx)
    const standing = house.bodies.filter((body) => holdsOn(body, ctx.today))
    const bodies = standing.filter((body) =>
      membersOn(house.members, body.id, ctx.today).some((member) => member.personId === actor.personId),
    )
    const holdsAlone = bodies.filter((body) => body.role === 'singleHeaded').map((body) => body.id)
    const whose = { personId: actor.personId, bodyIds: holdsAlone, algorithmIds: algorithmsByRole(actor) }
    const portfolio = await selectPortfolio(tx, whose)
    const reader: Reader = {
      personId: actor.personId,
      assignments: actor.assignments,
      bodyIds: bodies.map((body) => body.id),
      algorithmIds: portfolio.map((algorithm) => algorithm.id),
    }
    const { matters, terms } = await openMatters(tx, ctx, house)
    return { page: startPage(matters, reader, ctx.today), portfolio, bodies, terms }
  })
}
