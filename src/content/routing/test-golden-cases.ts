import { aMandate } from '#src/domain/mandate/test-mandate.ts'
import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import type { QuestionKind } from '#src/domain/decision/question-kind.ts'
import type { Mandate, Particulars } from '#src/domain/mandate/mandate.ts'
import type { DomainOfLife } from '#src/domain/publication/domain-of-life.ts'
import type { RoutingFlag } from '#src/domain/routing/routing-flag.ts'
import type { StartingDecision } from '#src/domain/starting-decision/starting-decision.ts'
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

/** The bodies of that municipality. */
export const bodies = [
  body('raad', 'representative'),
  body('college', 'executive'),
  body('burgemeester', 'singleHeaded'),
  body('heffingsambtenaar', 'singleHeaded', '2023-01-01'),
]

const mandate = (id: string, given: Partial<Mandate>): Mandate =>
  aMandate({ id, granteeFunction: id, from: '2024-02-01', ...given })

/** The register of one municipality over the years. */
export const mandates: readonly Mandate[] = [
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
export const starting: StartingDecision = {
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

/** What is particular about the question; the college unless another body has the task. */
export interface Asked {
  readonly of?: string
  readonly domains?: readonly DomainOfLife[]
  readonly flags?: readonly RoutingFlag[]
  readonly particulars?: Partial<Particulars>
}

const now = '2026-11-23'

/** "Who may decide X for class B in domain Y on day Z, and why": from domain.md 3.3, 3.5 and 3.6. */
export type GoldenCase = readonly [
  name: string,
  question: QuestionKind,
  riskClass: RiskClass | null,
  day: string,
  asked: Asked,
  expected: string,
]

export const goldenCases: readonly GoldenCase[] = [
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
    'processOwner of college (30), under mandate teamleider Parkeren',
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
  // The other rows of domain.md 3.3, one each.
  ['indelen', 'classification', 'B', now, {}, 'processOwner of college (1), under mandate alles'],
  [
    'indelen bij twijfel',
    'classification',
    'B',
    now,
    { flags: ['doubtAboutClass'] },
    'processOwner of college (2), under mandate alles',
  ],
  [
    'indelen op eigen oordeel',
    'classification',
    'B',
    now,
    { flags: ['ownJudgement'] },
    'portfolioHolder of college (3), under mandate alles',
  ],
  ['wenselijk, klasse C', 'desirability', 'C', now, {}, 'processOwner of college (7), under mandate alles'],
  ['haalbaar, klasse A', 'feasibility', 'A', now, {}, 'college (10)'],
  ['haalbaar, klasse B', 'feasibility', 'B', now, {}, 'college (11a)'],
  ['haalbaar, klasse C', 'feasibility', 'C', now, {}, 'processOwner of college (12), under mandate alles'],
  [
    'groot contract, binnen het inkoopmandaat',
    'makeOrBuy',
    'B',
    now,
    { flags: ['contract', 'withinBuyingMandate'] },
    'college (13b), under mandate inkoper',
  ],
  ['transparant, klasse A', 'transparency', 'A', now, {}, 'college (15)'],
  ['transparant, klasse C', 'transparency', 'C', now, {}, 'processOwner of college (17), under mandate alles'],
  ['niet publiceren', 'publicationException', 'B', now, {}, 'college (16), reserved'],
  [
    'onderscheid meten',
    'bias',
    'B',
    now,
    { flags: ['measurementOnly'] },
    'processOwner of college (18), under mandate alles',
  ],
  ['welke grens aan onderscheid', 'bias', 'B', now, {}, 'college (21), reserved'],
  [
    'helemaal zonder mens',
    'humanControl',
    'B',
    now,
    { flags: ['personalData', 'fullyAutomated', 'legalEffect'] },
    'college (23)',
  ],
  [
    'hoog restrisico na de DPIA',
    'residualRisk',
    'B',
    now,
    { flags: ['personalData', 'highResidualRisk'] },
    'college (24), reserved',
  ],
  ['proef met echte mensen', 'pilot', 'B', now, {}, 'college (26)'],
  ['proef, klasse C', 'pilot', 'C', now, {}, 'processOwner of college (27a), under mandate directeur'],
  [
    'proef met verzonnen gegevens',
    'pilot',
    'B',
    now,
    { flags: ['syntheticDataOnly'] },
    'processOwner of college (27b), under mandate alles',
  ],
  ['in gebruik zonder kader', 'deployment', 'B', now, { flags: ['noFramework'] }, 'college (32), reserved'],
  ['ander doel', 'change', 'B', now, {}, 'college (34)'],
  [
    'kleine wijziging',
    'change',
    'B',
    now,
    { flags: ['insubstantialChange'] },
    'processOwner of college (35), under mandate alles',
  ],
  ['herziening, klasse A', 'review', 'A', now, {}, 'college (36a)'],
  [
    'herziening na een gebroken harde voorwaarde',
    'review',
    'B',
    now,
    { flags: ['hardConditionFailed'] },
    'college (55), reserved',
  ],
  ['stoppen met klasse B', 'termination', 'B', now, {}, 'college (39), reserved'],
  [
    'stoppen met wat verboden is',
    'termination',
    'prohibited',
    now,
    {},
    'chiefExecutive of college (4b), under mandate alles',
  ],
  ['de visie', 'vision', null, now, {}, 'raad (41a), reserved'],
  ['het meerjarenplan', 'plan', null, now, {}, 'college (42a)'],
  ['het meerjarenplan, met geld', 'plan', null, now, { flags: ['needsBudget'] }, 'raad (42b)'],
  ['mandaten', 'mandate', null, now, {}, 'college (44)'],
  ['mandaten van de burgemeester', 'mandate', null, now, { of: 'burgemeester' }, 'burgemeester (44), own power'],
  ['de instrumenten', 'instruments', null, now, {}, 'college (56), under mandate alles'],
  ['het protocol tegen discriminatie', 'discriminationProtocol', null, now, {}, 'college (56), under mandate alles'],
  ['het plan voor kennis van AI', 'literacyPlan', null, now, {}, 'college (56), under mandate alles'],
  ['wie waarover besluit', 'routing', null, now, {}, 'college (45), reserved'],
  ['risicobereidheid', 'riskAppetite', null, now, {}, 'college (46)'],
  ['onderzoek van buiten', 'externalAudit', null, now, {}, 'college (47a), under mandate alles'],
  ['een ethische commissie', 'ethicsCommittee', null, now, {}, 'college (48)'],
  ['inkoopvoorwaarden', 'procurementConditions', null, now, {}, 'college (49a), under mandate alles'],
  ['vragen van een raadslid', 'councilQuestions', null, now, {}, 'college (50)'],
]
