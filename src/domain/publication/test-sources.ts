import type { AlgorithmSource } from './algorithm-source.ts'
import type { DecisionSource } from './decision-source.ts'
import type { VisibilityFacts } from './visibility.ts'
import type { Withholding } from './withholding.ts'

/** For tests: an algorithm that has not been made public by anything. */
export const hiddenFacts: VisibilityFacts = {
  status: 'idea',
  riskClass: 'B',
  screened: true,
  studyStartedOn: null,
  decided: false,
  inRegister: false,
  shownByChoice: false,
  withheld: false,
}

/** For tests: an algorithm in use, class B, that a body decided on. */
export const parkingScan: AlgorithmSource = {
  id: 'a1',
  slug: 'parkeerscan',
  name: 'Parkeerscan',
  summary: 'De scanauto leest kentekens.',
  purpose: 'Controleren of er is betaald.',
  status: 'inUse',
  riskClass: 'B',
  classReason: 'Er volgt een boete.',
  body: 'College van B en W',
  bodyReason: 'Gemeentewet artikel 160',
  portfolioHolder: { name: 'Karim Aydin', portfolio: 'Verkeer' },
  domainsOfLife: ['parking'],
  process: 'Parkeercontrole',
  legalBasis: 'Gemeentewet artikel 225',
  affected: 'Iedereen die parkeert',
  humanControl: 'Een medewerker bekijkt elke foto.',
  supplier: 'Kadezicht',
  cost: '186.000 euro per jaar',
  data: 'Kenteken, plek, tijd en een foto',
  technique: 'Beeldherkenning',
  registerUrl: 'https://example.org/register/1',
  inUseSince: '2019-05-01',
  changedOn: '2026-09-22',
  preparation: null,
  instruments: [{ kind: 'iama', state: 'done', on: '2026-05-01', url: 'https://example.org/iama', reason: null }],
  decisions: [],
  useDecided: true,
  history: [
    { on: '2019-05-01', kind: 'registered', text: null },
    { on: '2026-09-22', kind: 'decided', text: '2026-087' },
  ],
  visibility: { ...hiddenFacts, status: 'inUse', decided: true },
  withholdings: [],
  officials: [],
}

/** For tests: a public decision with an advice that was not followed and a condition that is late. */
export const parkingDecision: DecisionSource = {
  id: 'd1',
  number: '2026-087',
  title: 'Blijven we de scanauto gebruiken?',
  decidedOn: '2026-09-22',
  body: 'College van B en W',
  algorithm: { slug: 'parkeerscan', name: 'Parkeerscan' },
  outcome: 'Blijven gebruiken, onder voorwaarden',
  tippedTheBalance: 'Dat iedereen gelijk wordt gecontroleerd.',
  competence: ['Het gaat over de manier van werken.'],
  competenceBasis: 'Gemeentewet artikel 160',
  portfolioHolder: { name: 'Karim Aydin', portfolio: 'Verkeer' },
  coreAnswer: {
    tippedTheBalance: 'Dat iedereen gelijk wordt gecontroleerd.',
    givenUp: 'Een stuk vrijheid.',
    borneBy: 'Iedereen die parkeert.',
    wording: 'ownWords',
  },
  questions: [
    {
      kind: 'deployment',
      text: 'Gaan we door?',
      outcome: 'Ja, met regels',
      label: 'approvedWithConditions',
      options: [],
    },
  ],
  reasons: [{ part: 'weighing', question: null, text: 'Eerlijke controle.', wording: 'ownWords' }],
  points: [
    {
      title: 'Kaart',
      description: 'Niet zichtbaar',
      side: 'disadvantage',
      markedBy: [{ role: 'ethicsCommittee', group: 'Ethische commissie' }],
      answer: 'Nee',
    },
  ],
  effects: [
    {
      title: 'Gelijke controle',
      description: 'Geen straat overgeslagen',
      side: 'advantage',
      groups: ['Parkeerders'],
      evidence: 'measured',
      source: 'proef 2025',
      contested: [],
    },
  ],
  deviations: [],
  advices: [
    {
      id: 'v1',
      by: 'Ethische commissie',
      kind: 'ethics',
      deliveredOn: '2026-08-01',
      verdict: 'negative',
      conclusion: 'Niet doorgaan.',
      following: 'notFollowed',
      reason: 'Een controleur bij de auto lost het op.',
      fullText: 'De hele tekst van het advies.',
      withheld: null,
    },
  ],
  conditions: [
    {
      text: 'Uitleg bij elke boete',
      kind: 'hard',
      owner: 'team Parkeren',
      verifier: 'team Klantcontact',
      dueOn: '2026-11-15',
      beforeStart: false,
      everyMonths: null,
      criterion: 'De brief is te lezen.',
      state: 'open',
      stateOn: null,
      late: true,
    },
  ],
  residualRisks: [{ text: 'Een fout in een foto', verdict: 'accepted', reason: 'Een mens kijkt mee.' }],
  checks: [{ advantage: 'Gelijke controle', how: 'Steekproef per straat' }],
  treatment: { handling: 'discussed', present: ['Karim Aydin'], abstentions: '', notes: '', dissent: '' },
  reviewOn: '2027-09-22',
  legalNature: 'factualDecision',
  officialRecord: { address: 'https://example.org/besluitenlijst', sha256: null, differs: false, difference: null },
  supersedes: null,
  supersededBy: null,
  fingerprint: { sha256: 'a'.repeat(64), sequence: 12, chainHead: 'b'.repeat(64) },
  history: [{ on: '2026-09-22', kind: 'decided', text: null }],
  withheldByRecord: null,
  withholdings: [],
  officials: [],
}

/** For tests: something of the parking scan is withheld by the college. */
export const withheldByCollege: Withholding = {
  id: 'w1',
  subject: { kind: 'algorithm', id: 'a1' },
  part: 'supplier',
  ground: 'competitiveBusinessData',
  motivation: 'De aanbesteding loopt nog.',
  decidedBy: 'College van B en W',
  decidedByBody: true,
  decidedOn: '2026-09-22',
  until: null,
  endedOn: null,
}
