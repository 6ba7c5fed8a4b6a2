import { expect, test } from 'vitest'

import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import type { QuestionKind } from '#src/domain/decision/question-kind.ts'
import { nothingParticular, type Mandate, type Particulars } from '#src/domain/mandate/mandate.ts'
import type { DomainOfLife } from '#src/domain/publication/domain-of-life.ts'
import { route } from '#src/domain/routing/route.ts'
import type { RoutingFlag } from '#src/domain/routing/routing-flag.ts'
import type { Routing } from '#src/domain/routing/routing.ts'
import { rulesInForce } from '#src/domain/starting-decision/rules-in-force.ts'
import { startingDecisionOn, type StartingDecision } from '#src/domain/starting-decision/starting-decision.ts'
import { proposedRules, startingRows } from '../starting-decision/starting-rows.ts'

const body = (code: string, role: GoverningBody['role'], from = '2020-01-01'): GoverningBody => ({
  id: code,
  code,
  role,
  name: code,
  legalBasis: '',
  collegial: role !== 'singleHeaded',
  from,
  to: null,
})

const bodies = [
  body('raad', 'representative'),
  body('college', 'executive'),
  body('burgemeester', 'singleHeaded'),
  body('heffingsambtenaar', 'singleHeaded', '2023-01-01'),
]

const mandate = (id: string, given: Partial<Mandate>): Mandate => ({
  id,
  mandateKind: 'mandate',
  grantorBodyId: 'college',
  granteeFunction: id,
  granteePersonId: null,
  granteeSubordinate: true,
  consentOn: null,
  subMandateAllowed: false,
  parentId: null,
  mode: 'positiveList',
  questions: [],
  classes: [],
  domains: [],
  instructions: '',
  maxAmountCents: null,
  maxMonths: null,
  exclusions: [],
  exclusionsText: '',
  decisionReference: 'Mandaatregeling',
  sourceUrl: null,
  from: '2024-02-01',
  to: null,
  ...given,
})

/** The register of one municipality over the years. */
const mandates: readonly Mandate[] = [
  mandate('directeur', { questions: ['deployment', 'pilot', 'change'], classes: ['C'], subMandateAllowed: true }),
  mandate('teamleider Parkeren', {
    parentId: 'directeur',
    questions: ['deployment'],
    classes: ['C'],
    domains: ['parking'],
    from: '2025-01-01',
    to: '2026-06-30',
  }),
  mandate('inkoper', {
    mandateKind: 'powerOfAttorney',
    questions: ['makeOrBuy'],
    maxAmountCents: 500_000_00,
    maxMonths: 48,
    exclusions: ['precedent'],
  }),
  mandate('gemeentesecretaris', { questions: ['roles'], to: '2026-03-31' }),
  mandate('alles', { mode: 'negativeList', questions: ['roles', 'makeOrBuy', 'deployment'], from: '2025-07-01' }),
  mandate('omgevingsdienst', { questions: ['review'], granteeSubordinate: false, domains: ['nature'] }),
]

/** From 1 June 2026 a startbesluit holds: the portfolio holder decides on class C with a signal. */
const starting: StartingDecision = {
  id: 's1',
  number: 1,
  bodyId: 'college',
  adoptedOn: '2026-05-20',
  inForceFrom: '2026-06-01',
  reviewBy: '2027-06-01',
  documentReference: 'B-2026-31',
  rows: startingRows
    .filter(({ key }) => key === 'signalledC')
    .map((row) => ({
      key: row.key,
      choice: 'change',
      change: {
        text: 'De portefeuillehouder besluit.',
        decides: null,
        reserved: row.reserved,
        terms: {},
        settings: ['portfolioHolderDecidesSignalledC'],
      },
      row,
      rules: proposedRules.rules.filter(({ id }) => row.rules.includes(id)),
      reservedQuestions: proposedRules.reserved.filter(({ id }) => row.reserved.includes(id)),
      terms: [],
      held: null,
      heldBy: null,
    })),
}

interface Asked {
  readonly of?: string
  readonly domains?: readonly DomainOfLife[]
  readonly flags?: readonly RoutingFlag[]
  readonly particulars?: Partial<Particulars>
}

function ask(question: QuestionKind, riskClass: RiskClass | null, day: string, asked: Asked): Routing {
  const rules = rulesInForce(proposedRules, startingDecisionOn([starting], day))
  return route(
    {
      question,
      riskClass,
      flags: asked.flags ?? [],
      gate: null,
      domains: asked.domains ?? [],
      competentBodyId: asked.of ?? 'college',
      day,
      particulars: { ...nothingParticular, ...asked.particulars },
    },
    { ...rules, bodies, mandates },
  )
}

/** Who may decide, and the reasons that matter, in one line. */
function answer(routing: Routing): string {
  if (routing.outcome === 'undetermined') return `nobody yet: ${routing.reason}`
  if (routing.outcome === 'forbidden') return `nobody: the law forbids it (${routing.rule.rule.id})`
  const { decider } = routing
  const who = decider.kind === 'body' ? decider.bodyId : `${decider.function} of ${decider.bodyId}`
  const why = routing.why.flatMap((one) => {
    if (one.kind === 'reserved') return ['reserved']
    if (one.kind === 'mandate') return [`under mandate ${one.mandateId}`]
    if (one.kind === 'mandateMissing') return ['no mandate']
    if (one.kind === 'riskSelectionNeverC') return ['risk selection is never C']
    if (one.kind === 'singleHeaded') return ['own power']
    if (one.kind !== 'mandateNear') return []
    const reason = typeof one.reason === 'string' ? one.reason : `over ${one.reason.over}`
    return [`mandate ${one.mandateId} ${reason}`]
  })
  return [`${who} (${routing.rule.rule.id})`, ...why].join(', ')
}

const now = '2026-11-23'

/** "Who may decide X for class B in domain Y on day Z, and why": from domain.md 3.3, 3.5 and 3.6. */
const cases: readonly (readonly [
  name: string,
  question: QuestionKind,
  riskClass: RiskClass | null,
  day: string,
  asked: Asked,
  expected: string,
])[] = [
  [
    'heronderzoek bijstand: wenselijk',
    'desirability',
    'A',
    now,
    { domains: ['benefits'], flags: ['personalData', 'riskSelection'] },
    'college (5), reserved',
  ],
  [
    'heronderzoek bijstand: onderscheid',
    'bias',
    'A',
    now,
    { domains: ['benefits'], flags: ['distinctionFound'] },
    'college (19), reserved',
  ],
  [
    'heronderzoek bijstand: menselijke controle',
    'humanControl',
    'A',
    now,
    { flags: ['riskSelection'] },
    'college (22)',
  ],
  ['heronderzoek bijstand: restrisico', 'residualRisk', 'A', now, {}, 'college (25), reserved'],
  [
    'risicoselectie als klasse C gemeld',
    'desirability',
    'C',
    now,
    { domains: ['benefits'], flags: ['riskSelection'] },
    'college (6), risk selection is never C, reserved',
  ],
  [
    'onderscheid dat niet te rechtvaardigen is',
    'bias',
    'B',
    now,
    { flags: ['unjustifiableDistinction', 'distinctionFound'] },
    'nobody: the law forbids it (20)',
  ],
  ['verboden toepassing', 'deployment', 'prohibited', now, {}, 'nobody: the law forbids it (4a)'],
  ['meldingen openbare ruimte B', 'deployment', 'B', now, { domains: ['publicSpace'] }, 'college (29), reserved'],
  [
    'meldingen openbare ruimte C: mandaat van de directeur',
    'deployment',
    'C',
    now,
    { domains: ['publicSpace'] },
    'processOwner of college (30), under mandate directeur',
  ],
  [
    'parkeren C terwijl het ondermandaat gold',
    'deployment',
    'C',
    '2026-06-30',
    { domains: ['parking'] },
    'processOwner of college (30), under mandate directeur',
  ],
  [
    'parkeren C voor er een mandaat was',
    'deployment',
    'C',
    '2024-01-31',
    { domains: ['parking'] },
    'processOwner of college (30), mandate directeur later, no mandate',
  ],
  [
    'WOZ-model: eigen bevoegdheid',
    'deployment',
    'B',
    now,
    { of: 'heffingsambtenaar', domains: ['taxes'] },
    'heffingsambtenaar (29), own power, reserved',
  ],
  [
    'WOZ-model toen de heffingsambtenaar er nog niet was',
    'deployment',
    'B',
    '2022-12-31',
    { of: 'heffingsambtenaar' },
    'nobody yet: body-missing',
  ],
  [
    'WOZ-model: klasse C heeft ook geen mandaat van het college',
    'deployment',
    'C',
    now,
    { of: 'heffingsambtenaar' },
    'processOwner of heffingsambtenaar (30), own power, no mandate',
  ],
  [
    'drukte-sensor van de burgemeester',
    'desirability',
    'B',
    now,
    { of: 'burgemeester', domains: ['safety'] },
    'burgemeester (6), own power, reserved',
  ],
  [
    'tekst-assistent voor medewerkers',
    'deployment',
    'C',
    now,
    { domains: ['employees'], flags: ['generativeAi', 'affectsEmployees'] },
    'processOwner of college (31b), under mandate directeur',
  ],
  [
    'HR-selectietool',
    'deployment',
    'A',
    now,
    { domains: ['employees'], flags: ['affectsEmployees'] },
    'college (28), reserved',
  ],
  ['ingekocht fraudemodel', 'makeOrBuy', 'B', now, { flags: ['contract', 'drasticConsequences'] }, 'college (13c)'],
  [
    'inkoop binnen de volmacht',
    'makeOrBuy',
    'C',
    now,
    { particulars: { amountCents: 80_000_00, months: 24 } },
    'chiefExecutive of college (14a), under mandate inkoper',
  ],
  [
    'inkoop boven het bedrag',
    'makeOrBuy',
    'C',
    now,
    { particulars: { amountCents: 600_000_00 } },
    'chiefExecutive of college (14a), mandate inkoper over amount, no mandate',
  ],
  [
    'inkoop langer dan vier jaar',
    'makeOrBuy',
    'C',
    now,
    { particulars: { months: 60 } },
    'chiefExecutive of college (14a), mandate inkoper over duration, no mandate',
  ],
  [
    'inkoop met precedent',
    'makeOrBuy',
    'C',
    now,
    { particulars: { exclusions: ['precedent'] } },
    'chiefExecutive of college (14a), mandate inkoper over precedent, no mandate',
  ],
  [
    'verkeersregeling met een signaal, voor het startbesluit',
    'desirability',
    'C',
    '2026-05-31',
    { domains: ['traffic'], flags: ['screeningSignal'] },
    'college (8a)',
  ],
  [
    'verkeersregeling met een signaal, onder het startbesluit',
    'desirability',
    'C',
    '2026-06-01',
    { domains: ['traffic'], flags: ['screeningSignal'] },
    'portfolioHolder of college (8b), under mandate alles',
  ],
  [
    'legacy parkeerscan zonder besluit',
    'deployment',
    'B',
    now,
    { domains: ['parking'], flags: ['legacy'] },
    'college (33), reserved',
  ],
  ['noodstop op vrijdag', 'suspension', 'B', '2026-11-20', { flags: ['emergency'] }, 'processOwner of college (37)'],
  ['hervatten na de stop', 'suspension', 'B', now, {}, 'college (38), reserved'],
  ['afwijken van het kader', 'desirability', 'B', now, { flags: ['deviatesFromFramework'] }, 'raad (9a), reserved'],
  ['het kader zelf', 'framework', null, now, {}, 'raad (40), reserved'],
  [
    'rollen onder het mandaat van de secretaris',
    'roles',
    null,
    '2026-03-31',
    {},
    'college (43), under mandate gemeentesecretaris',
  ],
  [
    'rollen na het einde van dat mandaat',
    'roles',
    null,
    '2026-04-01',
    {},
    'college (43), mandate gemeentesecretaris ended',
  ],
  [
    'herziening C natuur: de omgevingsdienst stemde niet in',
    'review',
    'C',
    '2025-06-30',
    { domains: ['nature'] },
    'processOwner of college (53), mandate alles later, no mandate',
  ],
  [
    'herziening C natuur: alles behalve een lijst',
    'review',
    'C',
    now,
    { domains: ['nature'] },
    'processOwner of college (53), under mandate alles',
  ],
  ['nog geen klasse', 'desirability', null, now, {}, 'nobody yet: class-unknown'],
]

test.each(cases)('%s', (_name, question, riskClass, day, asked, expected) => {
  expect(answer(ask(question, riskClass, day, asked))).toBe(expected)
})

test('there are at least thirty', () => {
  expect(cases.length).toBeGreaterThanOrEqual(30)
})
