import { membersOn } from '#src/domain/body/membership.ts'
import { missingRoles } from '#src/domain/person/expected-roles.ts'
import { addDays, holdsOn } from '#src/domain/shared/dates.ts'
import { gatherMatters } from '#src/domain/start/gather-matters.ts'
import type { OpenPlaces } from '#src/domain/start/open-business.ts'
import { aheadDays, startPage, type Reader, type StartPage } from '#src/domain/start/start-page.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import { selectTerms } from '#src/storage/body-terms.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectBodies, selectBodyMembers, selectPeople, selectRoleAssignments } from '#src/storage/people.ts'
import { selectOpenBusiness } from '#src/storage/views/open-business.ts'
import { selectOpenSteps } from '#src/storage/views/open-steps.ts'
import { selectPortfolio, type PortfolioAlgorithm } from '#src/storage/views/start-page.ts'
import { type Actor, type Context, within } from './context.ts'

export type { PortfolioAlgorithm }

/** The start page of one person. */
export interface StartView {
  readonly page: StartPage
  readonly portfolio: readonly PortfolioAlgorithm[]
  /** Bodies of which the person is a member today. */
  readonly bodies: readonly GoverningBody[]
}

async function readHouse(tx: Tx, ctx: Context) {
  const [bodies, members] = [await selectBodies(tx), await selectBodyMembers(tx)]
  const [assignments, people, terms] = [await selectRoleAssignments(tx), await selectPeople(tx), await selectTerms(tx)]
  return { bodies: bodies.filter((body) => holdsOn(body, ctx.today)), members, assignments, people, terms }
}

type OpenHouse = Awaited<ReturnType<typeof readHouse>>

function placesOf({ bodies, members, assignments, people, terms }: OpenHouse, ctx: Context): OpenPlaces {
  const until = addDays(ctx.today, aheadDays)
  const held = assignments.filter((one) => holdsOn(one, ctx.today))
  const ending = <One extends { readonly to: string | null }>(list: readonly One[]) =>
    list.flatMap((one) => (one.to === null || one.to > until || one.to < ctx.today ? [] : [{ ...one, to: one.to }]))
  return {
    endingRoles: ending(held).map(({ id, personId, role, to }) => ({
      id,
      personId,
      personName: people.find((person) => person.id === personId)?.name ?? '',
      role,
      to,
    })),
    endingTerms: ending(terms).map(({ id, bodyId, name, to }) => ({ id, bodyId, name, to })),
    emptyBodies: bodies.filter(
      (body) =>
        body.role !== 'advisory' && body.role !== 'audit' && membersOn(members, body.id, ctx.today).length === 0,
    ),
    missingRoles: missingRoles(held, bodies).map(({ role, bodyId }) => ({
      role,
      bodyName: bodies.find((body) => body.id === bodyId)?.name ?? null,
    })),
  }
}

/** The algorithms that a person has a role for. */
const algorithmsByRole = (actor: Actor): readonly string[] =>
  actor.assignments.flatMap(({ scope }) => (scope.kind === 'algorithm' ? [scope.id] : []))

/** What asks something of the person, what worries, what is coming, and the algorithms to answer for. */
export function readStartPage(ctx: Context, actor: Actor): Promise<StartView> {
  return within(ctx, async (tx) => {
    const house = await readHouse(tx, ctx)
    const bodies = house.bodies.filter((body) =>
      membersOn(house.members, body.id, ctx.today).some((member) => member.personId === actor.personId),
    )
    const holdsAlone = bodies.filter((body) => body.role === 'singleHeaded').map((body) => body.id)
    const whose = { personId: actor.personId, bodyIds: holdsAlone, algorithmIds: algorithmsByRole(actor) }
    const portfolio = await selectPortfolio(tx, whose)
    const business = {
      ...(await selectOpenBusiness(tx)),
      ...(await selectOpenSteps(tx, addDays(ctx.today, aheadDays))),
    }
    const reader: Reader = {
      personId: actor.personId,
      assignments: actor.assignments,
      bodyIds: bodies.map((body) => body.id),
      algorithmIds: portfolio.map((algorithm) => algorithm.id),
    }
    const matters = gatherMatters(business, placesOf(house, ctx), ctx.today)
    return { page: startPage(matters, reader, ctx.today), portfolio, bodies }
  })
}
