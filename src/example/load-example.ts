import { readExamples, type Example } from '#src/content/example/examples.ts'
import type { SignIn } from '#src/sign-in/sign-in.ts'
import { inOrganisation, type Database } from '#src/storage/database.ts'
import { selectOptionalPersonByLogin } from '#src/storage/views/person-by-login.ts'
import type { Context } from '#src/workflows/context.ts'
import { setUpOrganisation } from '#src/workflows/organisation/set-up-organisation.ts'
import { shipInstruments } from '#src/workflows/instrument/ship-instruments.ts'
import { planAdvice } from './advice.ts'
import { planAlgorithm } from './algorithm.ts'
import { planAcknowledgements, planChanges } from './change.ts'
import { planErasure } from './erasure.ts'
import { planDecision } from './decision.ts'
import { planInstruments } from './instrument.ts'
import { emailOf, keepPeople, openAccounts } from './people.ts'
import { planTrialCase } from './trial-case.ts'
import { planConsultations } from './consultations.ts'
import { planGoalRelations, planGovernance } from './governance.ts'
import { planGuidingTexts } from './guiding-texts.ts'
import { planRules } from './rules.ts'
import { must, Scenario } from './scenario.ts'
import { planStartingDecision } from './starting-decision.ts'
import { planWebsite } from './website.ts'
import { planWeighing } from './weighing.ts'

/** The moment at which the example begins: its texts speak of this day. */
export const exampleMoment = '2026-11-23T09:00:00.000Z'

/** Where the example goes: an empty database that is nobody's. */
export interface ExamplePlace {
  readonly db: Database
  readonly signIn: SignIn
  readonly newId: () => string
}

/** One organisation with its bodies and people, and nothing that happened there yet. */
async function begin({ db, newId }: ExamplePlace, { organisation }: Example, logins: ReadonlyMap<string, string>) {
  const [administrator] = organisation.people
  if (administrator === undefined) throw new Error('The example has no people.')
  const begun = { db, newId, now: `${organisation.from}T07:00:00.000Z`, today: organisation.from }
  const { kind, name } = organisation
  const email = emailOf(administrator.key, organisation)
  const loginId = logins.get(email) ?? ''
  const who = { loginId, name: administrator.name, email, jobTitle: administrator.jobTitle }
  const setUp = { kind, name, small: false, demo: true, administrator: who }
  const { id } = must(await setUpOrganisation(begun, setUp, true), name)
  const ctx: Context = { ...begun, organisationId: id, actor: null }
  const scenario = new Scenario(organisation)
  const founder = await inOrganisation(db, id, (tx) => selectOptionalPersonByLogin(tx, loginId))
  if (founder !== undefined) scenario.known.keep(`person:${administrator.key}`, founder.id)
  await keepPeople(ctx, organisation, logins, scenario.known)
  planWebsite(scenario, organisation)
  return { ctx, scenario }
}

/** What happened with the algorithms of an organisation. */
function planAlgorithms(scenario: Scenario, { organisation, algorithms }: Example): void {
  for (const algorithm of algorithms) {
    planAlgorithm(scenario, algorithm)
    planWeighing(scenario, algorithm)
    planInstruments(scenario, algorithm)
    planAdvice(scenario, algorithm, organisation.people)
    planDecision(scenario, algorithm)
    planChanges(scenario, algorithm)
    planAcknowledgements(scenario, algorithm)
  }
}

/**
 * Loads the example into an empty demo installation: a municipality, and beside it a province and a water authority.
 * Everything that happened there is played back through the workflows that real people use, in the order of its days,
 * so that the log and every record are real.
 */
export async function loadExample(place: ExamplePlace): Promise<void> {
  const { municipality, neighbours } = readExamples()
  const everyone = [municipality, ...neighbours].map(({ organisation }) => organisation)
  const logins = await openAccounts(place.signIn, everyone)
  const { ctx, scenario } = await begin(place, municipality, logins)
  await shipInstruments(ctx)
  planGuidingTexts(scenario)
  planGovernance(scenario)
  planRules(scenario)
  planAlgorithms(scenario, municipality)
  planConsultations(scenario)
  planTrialCase(scenario)
  planGoalRelations(scenario)
  planErasure(scenario)
  await scenario.play(ctx)
  for (const neighbour of neighbours) {
    const there = await begin(place, neighbour, logins)
    planAlgorithms(there.scenario, neighbour)
    planStartingDecision(there.scenario, neighbour.organisation)
    await there.scenario.play(there.ctx)
  }
}
