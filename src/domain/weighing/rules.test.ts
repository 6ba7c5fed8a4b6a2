import { describe, expect, test } from 'vitest'
import { answerDispute, contest, withdrawDispute } from './contesting.ts'
import { argueFor, bringOption, checkLegally, describeOption, withdrawOption, zeroOptions } from './bringing-options.ts'
import { content } from './content.ts'
import { difference } from './difference.ts'
import { markEffect, withdrawMark } from './marking.ts'
import { canBeChosen } from './option.ts'
import { confirmFacts, explainCell, isConfirmed, signNoneKnown } from './signing.ts'
import { appreciate, tellStory, withdrawStory } from './telling.ts'
import { completeWeighing, effect, option, stampAs, nothingAround } from './test-weighing.ts'
import type { Weighing } from './weighing.ts'
import { nameStakeholder, withdrawEffect, withdrawStakeholder, writeEffect, writeViewpoint } from './writing-facts.ts'

const lead = stampAs({ personId: 'p-lead', roles: ['projectLead'] })
const expert = stampAs({ personId: 'p-expert', roles: ['algorithmExpert'] })
const council = stampAs({
  personId: 'p-council',
  roles: ['participationCouncil'],
  groups: { participationCouncil: 'Cliëntenraad' },
})
const jurist = stampAs({ personId: 'p-law', roles: ['legalCounsel'] })
const member = stampAs({ personId: 'p-noor', roles: ['executiveMember'] })
const secretary = stampAs({ personId: 'p-sec', roles: ['bodySecretary'] })
const with_ = (change: Partial<Weighing>): Weighing => ({ ...completeWeighing, ...change })
const submitted = with_({ status: 'submitted' })

const mark = {
  id: 'm1',
  effectId: 'e1',
  by: { personId: 'p-council', role: 'participationCouncil' as const, group: 'Cliëntenraad' },
  reason: 'Zwaar.',
  on: '2026-11-20',
}
const dispute = {
  id: 'd1',
  subject: 'effect' as const,
  subjectId: 'e1',
  contestedText: 'x',
  by: mark.by,
  reason: 'Klopt niet.',
  on: '2026-11-20',
  answer: null,
}
const draft = effect({ id: 'x', side: 'advantage' })

describe('writing facts', () => {
  test('is for the team, while the facts are open, for an existing group, checked by someone else', () => {
    expect(writeEffect(completeWeighing, draft, lead)).toMatchObject({
      ok: true,
      value: { id: 'new', writtenBy: { role: 'projectLead' } },
    })
    expect(writeEffect(completeWeighing, draft, member)).toEqual({ ok: false, refusal: 'not-your-role' })
    expect(writeEffect(with_({ status: 'factuallyComplete' }), draft, lead)).toEqual({
      ok: false,
      refusal: 'facts-closed',
    })
    expect(writeEffect(completeWeighing, { ...draft, benefitGroupIds: [] }, lead)).toEqual({
      ok: false,
      refusal: 'no-stakeholder',
    })
    expect(writeEffect(completeWeighing, { ...draft, benefitGroupIds: ['g9'] }, lead)).toEqual({
      ok: false,
      refusal: 'unknown-stakeholder',
    })
    const burdened = { ...draft, benefitGroupIds: [], burdenGroupIds: draft.benefitGroupIds }
    expect(writeEffect(completeWeighing, burdened, lead)).toEqual({ ok: false, refusal: 'no-beneficiary' })
    const harmless = { ...draft, side: 'disadvantage', burdenGroupIds: [] } as const
    expect(writeEffect(completeWeighing, harmless, lead)).toEqual({ ok: false, refusal: 'no-bearer' })
    expect(writeEffect(completeWeighing, { ...burdened, side: 'mixed' }, lead)).toMatchObject({ ok: true })
    const half = { ...draft, judgement: { whose: '', text: 'Ernstig.' } }
    expect(writeEffect(completeWeighing, half, lead)).toEqual({ ok: false, refusal: 'judgement-half' })
    const evidence = { ...draft.evidence, calculatedBy: 'Team', checkedBy: 'Team' }
    expect(writeEffect(completeWeighing, { ...draft, evidence }, lead)).toEqual({
      ok: false,
      refusal: 'checked-by-same',
    })
    const past = { ...draft, recheckOn: '2020-01-01' }
    expect(writeEffect(completeWeighing, past, lead)).toEqual({ ok: false, refusal: 'recheck-in-past' })
    const before = { ...past, id: 'e', writtenBy: lead.contributor, writtenOn: '2019-01-01', revision: 1 } as const
    expect(writeEffect(completeWeighing, past, lead, before as never)).toMatchObject({ ok: true })
    expect(writeEffect(completeWeighing, { ...past, recheckOn: lead.today }, lead)).toMatchObject({ ok: true })
  })

  test('names a group once', () => {
    const [group] = completeWeighing.stakeholders
    if (group === undefined) throw new Error('There is no group.')
    const named = (name: string, editedId: string | null) =>
      nameStakeholder(completeWeighing, { editedId, draft: { ...group, name } }, lead)
    expect(named(` ${group.name.toUpperCase()} `, null)).toEqual({ ok: false, refusal: 'group-exists' })
    expect(named(group.name, group.id)).toMatchObject({ ok: true })
    expect(named('Iemand anders', null)).toMatchObject({ ok: true })
  })

  test('never takes away what others marked or contested', () => {
    expect(withdrawEffect(with_({ marks: [mark] }), 'e1', 'Dubbel.', lead)).toEqual({
      ok: false,
      refusal: 'marked-by-others',
    })
    expect(withdrawEffect(with_({ disputes: [dispute] }), 'e1', 'Dubbel.', lead)).toEqual({
      ok: false,
      refusal: 'contested-by-others',
    })
    expect(withdrawEffect(completeWeighing, 'e1', ' ', lead)).toEqual({ ok: false, refusal: 'reason-missing' })
    expect(withdrawEffect(completeWeighing, 'e1', 'Dubbel.', lead).ok).toBe(true)
    expect(withdrawStakeholder(completeWeighing, 'g1', lead)).toEqual({ ok: false, refusal: 'has-effects' })
  })

  test('asks who outside was heard for the view of society', () => {
    const view = {
      perspective: 'society' as const,
      text: 'Zo.',
      wordsOf: 'team',
      outsideInput: null,
      notConsultedBecause: null,
    }
    expect(writeViewpoint(completeWeighing, view, lead)).toEqual({ ok: false, refusal: 'outside-input-missing' })
    expect(writeViewpoint(completeWeighing, { ...view, notConsultedBecause: 'Spoed.' }, lead).ok).toBe(true)
    expect(writeViewpoint(completeWeighing, { ...view, perspective: 'organisation' }, lead).ok).toBe(true)
  })
})

describe('marking what weighs heavily', () => {
  const point = { effectId: 'e1', reason: 'Het treft moeders.' }

  test('is done by advisors, groups and members of the body, under their own role', () => {
    expect(markEffect(completeWeighing, point, council)).toMatchObject({
      ok: true,
      value: { by: { group: 'Cliëntenraad' } },
    })
    expect(markEffect(completeWeighing, point, member)).toMatchObject({
      ok: true,
      value: { by: { role: 'executiveMember' } },
    })
  })

  test.each([
    ['the team', lead],
    ['an advisor who is in the team as well', stampAs({ roles: ['ciso', 'developer'] })],
    ['the author of the fact', stampAs({ personId: 'p-lead', roles: ['ethicist'] })],
  ])('is never done by %s', (_, stamp) => {
    expect(markEffect(completeWeighing, point, stamp)).toEqual({ ok: false, refusal: 'team-may-not-mark' })
  })

  test('is refused without a reason, twice, for an unknown effect and after the papers closed', () => {
    expect(markEffect(completeWeighing, { ...point, reason: '' }, council)).toEqual({
      ok: false,
      refusal: 'reason-missing',
    })
    expect(markEffect(with_({ marks: [mark] }), point, council)).toEqual({ ok: false, refusal: 'already-marked' })
    expect(markEffect(completeWeighing, { ...point, effectId: 'e9' }, council)).toEqual({
      ok: false,
      refusal: 'unknown',
    })
    expect(markEffect(submitted, point, council)).toEqual({ ok: false, refusal: 'papers-closed' })
    expect(markEffect(completeWeighing, point, stampAs({ roles: ['endUser'] }))).toEqual({
      ok: false,
      refusal: 'not-your-role',
    })
  })

  test('is taken back by whoever made it, or by another person of the same group', () => {
    const marked = with_({ marks: [mark] })
    expect(withdrawMark(marked, 'm1', member)).toEqual({ ok: false, refusal: 'not-yours' })
    expect(withdrawMark(marked, 'm1', stampAs({ personId: 'p-other', roles: ['participationCouncil'] })).ok).toBe(true)
  })
})

describe('contesting', () => {
  test('keeps the words that were contested, and both readings when it is answered', () => {
    const contested = contest(
      completeWeighing,
      { subject: 'effect', subjectId: 'e1', reason: 'Te laat is geen fout.' },
      council,
    )
    expect(contested).toMatchObject({
      ok: true,
      value: { contestedText: 'Gevolg e1\n\nWat er gebeurt.', answer: null },
    })
    const weighing = with_({ disputes: [dispute] })
    expect(answerDispute(weighing, 'd1', 'Klopt, die tellen mee.', lead).ok).toBe(true)
    expect(answerDispute(weighing, 'd1', 'x', stampAs({ personId: 'p-council', roles: ['legalCounsel'] }))).toEqual({
      ok: false,
      refusal: 'own-dispute',
    })
    expect(weighing.disputes).toHaveLength(1)
  })

  test('is taken back by who contested and nobody else, until the papers close', () => {
    const weighing = with_({ disputes: [dispute] })
    expect(withdrawDispute(weighing, 'd1', council)).toEqual({ ok: true, value: dispute })
    expect(withdrawDispute(weighing, 'd1', lead)).toEqual({ ok: false, refusal: 'not-yours' })
    expect(withdrawDispute(weighing, 'd9', council)).toEqual({ ok: false, refusal: 'unknown' })
    expect(withdrawDispute({ ...weighing, status: 'submitted' }, 'd1', council)).toEqual({
      ok: false,
      refusal: 'papers-closed',
    })
  })

  test('needs an advisor or group, a reason and something to contest', () => {
    const against = { subject: 'normRelation' as const, subjectId: 'n1', reason: 'Geen tijd om nee te zeggen.' }
    expect(contest(completeWeighing, against, expert).ok).toBe(true)
    expect(contest(completeWeighing, against, lead)).toEqual({ ok: false, refusal: 'not-your-role' })
    expect(contest(completeWeighing, { ...against, reason: '' }, expert)).toEqual({
      ok: false,
      refusal: 'reason-missing',
    })
    expect(contest(completeWeighing, { ...against, subjectId: 'n9' }, expert)).toEqual({
      ok: false,
      refusal: 'unknown',
    })
    expect(contest(submitted, against, expert)).toEqual({ ok: false, refusal: 'papers-closed' })
  })
})

describe('options', () => {
  const words = option({ id: 'x', kind: 'proposed', title: 'Met een mens erbij' })
  const theirs = option({ id: 'o3', kind: 'proposed', broughtInBy: mark.by })
  const weighing = with_({ options: [...completeWeighing.options, theirs] })

  test('begin with both zero options, brought in by nobody', () => {
    const both = zeroOptions({ asToday: 'Zoals nu', withoutAlgorithm: 'Zonder' }, '2026-11-23', () => 'id')
    expect(both.map((one) => [one.kind, one.broughtInBy])).toEqual([
      ['asToday', null],
      ['withoutAlgorithm', null],
    ])
  })

  test('can be brought in by team, portfolio holder, advisors and groups', () => {
    for (const stamp of [lead, member, expert, council])
      expect(bringOption(completeWeighing, words, stamp).ok).toBe(true)
    expect(bringOption(submitted, words, council)).toEqual({ ok: false, refusal: 'papers-closed' })
    const same = { ...words, title: ` ${completeWeighing.options[0]?.title.toUpperCase() ?? ''}` }
    expect(bringOption(completeWeighing, same, council)).toEqual({ ok: false, refusal: 'option-exists' })
  })

  test('are withdrawn only by their bringer, and zero options never', () => {
    expect(withdrawOption(weighing, 'o3', 'Bedacht.', lead)).toEqual({ ok: false, refusal: 'only-its-bringer' })
    expect(withdrawOption(weighing, 'o3', 'Bedacht.', council).ok).toBe(true)
    expect(withdrawOption(weighing, 'o1', 'Bedacht.', lead)).toEqual({ ok: false, refusal: 'zero-option-stays' })
  })

  test('lose what the jurist said when their words change', () => {
    expect(describeOption(weighing, 'o3', words, council)).toMatchObject({ ok: true, value: { legal: null } })
    expect(describeOption(weighing, 'o3', words, lead)).toEqual({ ok: false, refusal: 'only-its-bringer' })
    expect(describeOption(weighing, 'o1', words, lead).ok).toBe(true)
    expect(describeOption(weighing, 'o1', words, council)).toEqual({ ok: false, refusal: 'only-its-bringer' })
  })

  test('stay visible and cannot be chosen when the law forbids them', () => {
    const no = { answer: 'no' as const, explanation: 'Ongerechtvaardigd onderscheid.', source: 'Grondwet, artikel 1' }
    const checked = checkLegally(weighing, 'o3', no, jurist)
    expect(checked.ok && canBeChosen({ ...theirs, legal: checked.value })).toBe(false)
    expect(checkLegally(weighing, 'o3', no, lead)).toEqual({ ok: false, refusal: 'not-your-role' })
    expect(checkLegally(weighing, 'o3', { ...no, source: '' }, jurist)).toEqual({
      ok: false,
      refusal: 'source-missing',
    })
  })

  test('never list the team, the data protection officer or who decides as being for one', () => {
    expect(argueFor(weighing, 'o3', council).ok).toBe(true)
    expect(argueFor(weighing, 'o3', lead)).toEqual({ ok: false, refusal: 'team-argues-for-nothing' })
    expect(argueFor(weighing, 'o3', stampAs({ roles: ['fg'] }))).toEqual({
      ok: false,
      refusal: 'fg-argues-for-nothing',
    })
    expect(argueFor(weighing, 'o3', member)).toEqual({ ok: false, refusal: 'not-your-role' })
  })
})

describe('signing', () => {
  test('none known is refused while there is one', () => {
    const signed = { about: 'disadvantage' as const, stakeholderId: null, reason: 'Nagevraagd.' }
    const by = { stamp: lead, norms: [] }
    expect(signNoneKnown(completeWeighing, signed, by)).toEqual({ ok: false, refusal: 'not-empty' })
    expect(signNoneKnown(with_({ effects: [] }), signed, by).ok).toBe(true)
    expect(signNoneKnown(with_({ effects: [] }), { ...signed, reason: '' }, by)).toEqual({
      ok: false,
      refusal: 'reason-missing',
    })
    expect(explainCell(completeWeighing, { term: 'long', directness: 'direct', reason: 'x' }, lead)).toEqual({
      ok: false,
      refusal: 'not-empty',
    })
    expect(explainCell(with_({ effects: [] }), { term: 'long', directness: 'direct', reason: 'x' }, lead).ok).toBe(true)
  })

  test('no norm known is refused while norms are in force', () => {
    const norm = { key: 'n', code: '1.1', title: '', statement: 'Zeg waarom.', question: 'Zegt u waarom?' }
    const norms = [{ ...norm, deviationBody: 'representative' as const, frameworkNumber: 1 }]
    const signed = { about: 'norm' as const, stakeholderId: null, reason: 'Er is geen kader.' }
    const weighing = with_({ normRelations: [] })
    expect(signNoneKnown(weighing, signed, { stamp: lead, norms: [] }).ok).toBe(true)
    expect(signNoneKnown(weighing, signed, { stamp: lead, norms })).toEqual({ ok: false, refusal: 'norms-apply' })
  })

  test('complete facts take two people: project lead and algorithm expert', () => {
    const first = confirmFacts(completeWeighing, nothingAround, lead)
    if (!first.ok) throw new Error(first.refusal)
    const once = with_({ confirmations: [first.value] })
    expect(isConfirmed(once)).toBe(false)
    expect(confirmFacts(once, nothingAround, lead)).toEqual({ ok: false, refusal: 'already-confirmed' })
    expect(confirmFacts(once, nothingAround, stampAs({ personId: 'p-lead', roles: ['algorithmExpert'] }))).toEqual({
      ok: false,
      refusal: 'same-person',
    })
    const second = confirmFacts(once, nothingAround, expert)
    if (!second.ok) throw new Error(second.refusal)
    expect(isConfirmed(with_({ confirmations: [first.value, second.value] }))).toBe(true)
    expect(confirmFacts(with_({ effects: [] }), nothingAround, lead)).toEqual({ ok: false, refusal: 'incomplete' })
    expect(confirmFacts(completeWeighing, nothingAround, member)).toEqual({ ok: false, refusal: 'not-your-role' })
  })
})

describe('stories and opinions', () => {
  test('a told story needs the agreement of the person, who can take it away in every state', () => {
    const story = {
      kind: 'experience' as const,
      outcome: 'outputWrong' as const,
      text: 'x',
      about: 'moeder',
      agreed: false,
    }
    expect(tellStory(completeWeighing, story, council)).toEqual({ ok: false, refusal: 'not-agreed' })
    expect(tellStory(completeWeighing, { ...story, kind: 'scenario' }, council).ok).toBe(true)
    expect(withdrawStory(with_({ status: 'closed' }), 's1', lead)).toMatchObject({
      ok: true,
      value: { text: '', withdrawnOn: '2026-11-23' },
    })
  })

  test('only the body, or who records for it, says what it finds, and not before it was asked', () => {
    const words = {
      holder: 'body' as const,
      of: 'college',
      text: 'Wij vinden.',
      prevailingValues: null,
      dissents: false,
    }
    expect(appreciate(submitted, words, secretary).ok).toBe(true)
    expect(appreciate(submitted, words, lead)).toEqual({ ok: false, refusal: 'team-appreciates-nothing' })
    expect(appreciate(submitted, words, member)).toEqual({ ok: false, refusal: 'only-for-yourself' })
    expect(appreciate(submitted, { ...words, holder: 'member' }, member).ok).toBe(true)
    expect(appreciate(completeWeighing, words, secretary)).toEqual({ ok: false, refusal: 'not-submitted' })
    expect(appreciate(submitted, words, expert)).toEqual({ ok: false, refusal: 'not-your-role' })
  })
})

describe('comparing versions', () => {
  const sha256 = (text: string) => text
  const before = content(completeWeighing, sha256)

  test('finds nothing when nothing changed, whatever the lock counters say', () => {
    const after = content(with_({ effects: completeWeighing.effects.map((one) => ({ ...one, revision: 9 })) }), sha256)
    expect(difference(before, after)).toEqual([])
  })

  test('names what was added, what is gone and which words changed', () => {
    const [first, ...rest] = completeWeighing.effects
    const after = content(
      with_({
        summary: 'Anders.',
        effects: [
          { ...first, evidence: { ...first?.evidence, source: 'nieuw' } } as typeof draft,
          ...rest.slice(1),
          effect({ id: 'e9', side: 'disadvantage' }),
        ],
      }),
      sha256,
    )
    expect(difference(before, after)).toMatchObject([
      { part: 'summary', what: 'changed' },
      {
        part: 'effects',
        id: 'e1',
        what: 'changed',
        fields: [{ field: 'evidence.source', before: 'proef van 2025', after: 'nieuw' }],
      },
      { part: 'effects', id: 'e9', what: 'added' },
      { part: 'effects', id: 'e2', what: 'gone' },
    ])
  })
})
