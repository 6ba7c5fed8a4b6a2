import { readExample } from '#src/content/example/example.ts'
import type { SignIn } from '#src/sign-in/sign-in.ts'
import { inOrganisation, type Database } from '#src/storage/database.ts'
import { selectOptionalPersonByLogin } from '#src/storage/people.ts'
import type { Context } from '#src/workflows/context.ts'
import { setUpOrganisation } from '#src/workflows/set-up-organisation.ts'
import { shipInstruments } from '#src/workflows/ship-instruments.ts'
import { planAdvice } from './advice.ts'
import { planAlgorithm } from './algorithm.ts'
import { planAcknowledgements, planChanges } from './change.ts'
import { planErasure } from './erasure.ts'
import { planDecision } from './decision.ts'
import { planInstruments } from './instrument.ts'
import { keepPeople, openAccounts } from './people.ts'
import { planTrialCase } from './trial-case.ts'
import { planConsultations } from './consultations.ts'
import { planGoalRelations, planGovernance } from './governance.ts'
import { planGuidingTexts } from './guiding-texts.ts'
import { planRules } from './rules.ts'
import { must, Scenario } from './scenario.ts'
import { planWeighing } from './weighing.ts'

/** The moment at which the example begins: its texts speak of this day. */
export const exampleMoment = '2026-11-23T09:00:00.000Z'

/** Where the example goes: an empty database that is nobody's. */
export interface ExamplePlace {
  readonly db: Database
  readonly signIn: SignIn
  readonly newId: () => string
}

/**
 * Loads the example municipality into an empty demo installation. Everything that happened there is played back
 * through the workflows that real people use, in the order of its days, so that the log and every record are real.
 */
export async function loadExample({ db, signIn, newId }: ExamplePlace): Promise<void> {
  const { organisation, algorithms } = readExample()
  const logins = await openAccounts(signIn, organisation.people)
  const [administrator] = organisation.people
  if (administrator === undefined) throw new Error('The example has no people.')
  const begin = { db, newId, now: `${organisation.from}T08:00:00.000Z`, today: organisation.from }
  const { kind, name, people } = organisation
  const who = {
    loginId: logins.get(administrator.key) ?? '',
    name: administrator.name,
    email: `${administrator.key}@waterrijk.example`,
    jobTitle: administrator.jobTitle,
  }
  const made = must(await setUpOrganisation(begin, { kind, name, small: false, demo: true, administrator: who }), name)
  const ctx: Context = { ...begin, organisationId: made.id, actor: null }
  await shipInstruments(begin)
  const scenario = new Scenario()
  const founder = await inOrganisation(db, made.id, (tx) => selectOptionalPersonByLogin(tx, who.loginId))
  if (founder !== undefined) scenario.known.keep(`person:${administrator.key}`, founder.id)
  await keepPeople(ctx, organisation, logins, scenario.known)
  planGuidingTexts(scenario)
  planGovernance(scenario)
  planRules(scenario)
  for (const algorithm of algorithms) {
    planAlgorithm(scenario, algorithm)
    planWeighing(scenario, algorithm)
    planInstruments(scenario, algorithm)
    planAdvice(scenario, algorithm, people)
    planDecision(scenario, algorithm)
    planChanges(scenario, algorithm)
    planAcknowledgements(scenario, algorithm)
  }
  planConsultations(scenario)
  planTrialCase(scenario)
  planGoalRelations(scenario)
  planErasure(scenario)
  await scenario.play(ctx)
}
