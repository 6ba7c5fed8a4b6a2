import { describe, expect, it } from 'vitest'
import type { Document } from '../document.ts'
import { colophonOf, type DocumentStamp } from './composing.ts'
import { controlDocument } from './control-document.ts'
import { mandateRegisterDocument } from './mandate-register-document.ts'
import { planDocument } from './plan-document.ts'
import { testComposing } from './test-composing.ts'

const composing = testComposing()

const ofTheDay: DocumentStamp = {
  number: null,
  fingerprint: null,
  chainHead: { sequence: 12, hash: 'b'.repeat(64) },
  date: '2026-11-23',
}

const detailOf = (document: Document, term: string): string | undefined =>
  document.blocks
    .flatMap((block) => (block.kind === 'definitions' ? block.items : []))
    .find((item) => item.term === term)?.detail

describe('what a document says of itself', () => {
  it.each([
    ['a frozen text', { fingerprint: 'a'.repeat(64) }, /Met het controlegetal/, 'vastgelegd'],
    ['a register of a day', {}, /hoe het was op deze dag/, 'stand van de dag'],
    ['a draft', { chainHead: null }, /Dit is een concept/, 'concept'],
  ])('%s', (_, change, note, version) => {
    const colophon = colophonOf(composing, { ...ofTheDay, ...change })
    expect(colophon.notes.join(' ')).toMatch(note)
    expect(colophon.version).toBe(version)
  })
})

describe('the plan on paper', () => {
  const goal = {
    key: 'g',
    title: 'Doel',
    statement: 'Dit willen we.',
    indicator: 'Dit zien we.',
    baseline: 'Nu nog niet.',
    target: 'Straks wel.',
    ownerRole: 'projectLead',
    portfolio: '',
    paragraphs: ['eerst-een-besluit', 'onbekend'],
    milestones: [{ key: 'm', title: 'Kader vastgesteld', dueOn: '2026-06-01' }],
    budget: [{ year: 2026, euros: 60_000, fte: 0.6 }],
    cycle: [],
  } as const

  const note = (change: object) => ({
    ...({
      id: 'n',
      goalKey: 'g',
      milestoneKey: 'm',
      state: 'delayed',
      text: 'Het duurt langer.',
      evidence: '',
    } as const),
    ...{ notedOn: '2026-06-02', notedBy: 'p', noterFunction: 'projectleider', ...change },
  })

  const document = planDocument(composing, {
    ...{ title: 'Plan', number: 1, introduction: 'Wat we gaan doen.' },
    ...{ inForceFrom: '2026-01-01', reviewBy: '2027-01-01', goals: [goal] },
    paragraphTitles: new Map([['eerst-een-besluit', 'Eerst een besluit']]),
    notes: [
      note({}),
      note({ state: null, text: 'De raad vroeg erom.' }),
      note({ milestoneKey: 'weg', state: 'dropped', text: 'Niet meer nodig.' }),
      note({ milestoneKey: null, state: null, text: 'Het gaat goed.', evidence: 'RIS 2026-4' }),
    ],
    ...{ today: '2026-11-23', stamp: ofTheDay },
  })

  it('names the paragraphs of the vision by their titles', () => {
    expect(detailOf(document, 'Volgt uit de visie')).toBe(
      'Eerst een besluit; onbekend (staat niet in de visie die nu geldt)',
    )
    expect(detailOf(document, 'Geld en mensen per jaar')).toBe('2026: € 60.000, 0,6 fte')
    expect(detailOf(document, 'Hoe is het nu?')).toBe('Nu nog niet.')
    expect(detailOf(document, 'Hoe moet het worden?')).toBe('Straks wel.')
  })

  it('tells of each report which milestone it is about, and how that stood', () => {
    const reports = document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).slice(1)
    expect(reports).toEqual([
      '2 juni 2026, Kader vastgesteld, vertraagd: Het duurt langer.',
      '2 juni 2026, Kader vastgesteld: De raad vroeg erom.',
      '2 juni 2026, Mijlpaal uit een eerdere versie, vervallen: Niet meer nodig.',
      '2 juni 2026: Het gaat goed.\nZie: RIS 2026-4',
    ])
  })
})

describe('control and advice on paper', () => {
  it('says of a finding where it stands, and until when only once the body said so', () => {
    const finding = {
      id: 'f',
      reportId: 'r',
      sequence: 1,
      text: 'Niemand bewaakt de datum.',
      auditorWord: '',
      recommendation: 'Laat de controller kijken.',
      codes: [],
      bodyId: 'b',
      respondBy: '2026-11-13',
      ownerFunction: 'controller',
      ownerPersonId: null,
    } as const
    const document = controlDocument(composing, {
      arrangement: null,
      obligatory: [
        {
          ...{ question: 'deployment', riskClass: 'B' },
          advices: [{ oneOf: ['fg'], when: 'personalData' }],
        },
      ],
      provisional: true,
      tests: [],
      since: new Map(),
      reports: [
        { title: 'Toets', conductedBy: 'Audit', reportedOn: '2026-10-05', findings: [{ finding, events: [] }] },
      ],
      stamp: ofTheDay,
    })
    expect(detailOf(document, 'Hoe staat het ermee?')).toBe('Wacht op antwoord van het bestuur')
    expect(detailOf(document, 'Uiterlijk op')).toBeUndefined()
    const all = JSON.stringify(document)
    expect(all).toContain('(alleen als: er zijn persoonsgegevens)')
    expect(all).toContain('voorlopige regels van Weegschaal')
  })
})

describe('the mandate register on paper', () => {
  const body = {
    id: 'b',
    code: 'college',
    role: 'executive',
    name: 'college',
    legalBasis: '',
    collegial: true,
  } as const
  const mandate = {
    ...({ id: 'm', mandateKind: 'mandate', grantorBodyId: 'b', granteeFunction: 'teamleider Parkeren' } as const),
    ...{ granteePersonId: null, granteeSubordinate: false, consentOn: '2026-02-01', subMandateAllowed: true },
    ...({
      parentId: null,
      mode: 'positiveList',
      questions: ['deployment'],
      classes: ['C'],
      domains: ['parking'],
    } as const),
    ...{ instructions: '', maxAmountCents: null, maxMonths: null, exclusions: [], exclusionsText: '' },
    ...{ decisionReference: 'Artikel 7', sourceUrl: null, from: '2026-01-01', to: null },
  }
  const paper = (change: object = {}) =>
    mandateRegisterDocument(composing, {
      ...{ day: '2026-11-23', mandates: [{ ...mandate, ...change }], reservations: [], checks: [], stamp: ofTheDay },
      bodies: [{ ...body, from: '2020-01-01', to: null }],
    })

  it('says who may decide on what in whose name, whether it may be handed on, and who agreed', () => {
    const document = paper()
    expect(document.blocks).toContainEqual({
      kind: 'heading',
      level: 3,
      text: 'Teamleider Parkeren, namens het college',
    })
    expect(detailOf(document, 'Mag besluiten over')).toBe('Ingebruikname; klasse C; parkeren')
    expect(detailOf(document, 'Ondermandaat geven')).toBe('mag')
    expect(detailOf(document, 'Instemming')).toContain('stemde in op 1 februari 2026')
  })

  it('says what is left when a mandate of everything names nothing', () => {
    const all = paper({ mode: 'negativeList', questions: [], classes: [], domains: [] })
    expect(detailOf(all, 'Alles, behalve')).toBe('Wat voorbehouden is')
  })
})
