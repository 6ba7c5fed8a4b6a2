import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Role, RoleAssignment, Scope } from '../person/role.ts'
import { type Matter, owedByNobody } from './matter.ts'
import { type Reader, startPage } from './start-page.ts'

const today = '2026-11-23'
const matter = (rest: Partial<Matter>): Matter => ({
  id: rest.title ?? 'm',
  kind: 'conditionToFulfil',
  subject: { kind: 'decision', id: 'c' },
  title: 'm',
  algorithm: { id: 'chatbot', name: 'Chatbot' },
  owedBy: owedByNobody,
  notBy: [],
  liesWith: null,
  dueOn: null,
  since: null,
  worrying: false,
  concerns: [],
  ...rest,
})
const holds = (role: Role, scope: Scope = { kind: 'organisation' }): RoleAssignment => ({
  id: role,
  personId: 'me',
  role,
  scope,
  portfolio: null,
  heldBy: null,
  from: '2026-01-01',
  to: null,
})
const reader = (rest: Partial<Reader>): Reader => ({
  personId: 'me',
  assignments: [],
  bodyIds: [],
  algorithmIds: [],
  ...rest,
})
const titles = (items: readonly { matter: Matter }[]) => items.map((item) => item.matter.title)

describe('what asks something of the reader', () => {
  it('is what the reader is named for, and says so', () => {
    const asked = matter({ title: 'advies', owedBy: { personIds: ['me'], roles: [], bodyIds: [] } })
    expect(startPage([asked], reader({}), today).asks).toEqual([{ matter: asked, ground: { kind: 'named' } }])
  })

  it('is what the role of the reader asks, for that algorithm', () => {
    const asked = matter({ owedBy: { personIds: [], roles: ['processOwner'], bodyIds: [] } })
    const mine = reader({ assignments: [holds('processOwner', { kind: 'algorithm', id: 'chatbot' })] })
    const elsewhere = reader({ assignments: [holds('processOwner', { kind: 'algorithm', id: 'woz' })] })
    expect(startPage([asked], mine, today).asks[0]?.ground).toEqual({ kind: 'role', role: 'processOwner' })
    expect(startPage([asked], elsewhere, today).asks).toEqual([])
  })

  it('is what lies with the body of the reader', () => {
    const asked = matter({ owedBy: { personIds: [], roles: [], bodyIds: ['college'] } })
    const page = startPage([asked], reader({ bodyIds: ['college'] }), today)
    expect(page.asks[0]?.ground).toEqual({ kind: 'member', bodyId: 'college' })
  })

  it('lies with the secretary of that body when only a secretary can do it', () => {
    const asked = matter({ owedBy: { personIds: [], roles: ['bodySecretary'], bodyIds: ['college'] } })
    const secretary = reader({ assignments: [holds('bodySecretary', { kind: 'body', id: 'college' })] })
    const other = reader({ assignments: [holds('bodySecretary', { kind: 'body', id: 'raad' })] })
    expect(startPage([asked], secretary, today).asks).toHaveLength(1)
    expect(startPage([asked], other, today).asks).toEqual([])
    expect(startPage([asked], reader({ bodyIds: ['college'] }), today).asks).toEqual([])
  })
})

describe('what is one thing to do', () => {
  const unfilled = (title: string) =>
    matter({
      id: title,
      title,
      kind: 'roleToFill',
      subject: { kind: 'people', id: title },
      owedBy: { ...owedByNobody, roles: ['administrator'] },
    })
  const admin = reader({ assignments: [holds('administrator')] })

  it('stands on the page once', () => {
    const { asks } = startPage([unfilled('fg'), unfilled('clerk')], admin, today)
    expect(asks).toHaveLength(1)
    expect(asks[0]?.together?.map(({ title }) => title)).toEqual(['clerk', 'fg'])
    expect(startPage([unfilled('fg')], admin, today).asks[0]?.together).toBeUndefined()
  })

  it('is not told again as the move of others', () => {
    const subject = { kind: 'proposal', id: 'p' } as const
    const decide = matter({ title: 'decide', subject, owedBy: { ...owedByNobody, bodyIds: ['college'] }, dueOn: today })
    const record = matter({
      title: 'record',
      subject,
      owedBy: { ...owedByNobody, roles: ['clerk'], bodyIds: ['college'] },
      dueOn: today,
    })
    const page = startPage([decide, record], reader({ bodyIds: ['college'] }), today)
    expect(titles(page.asks)).toEqual(['decide'])
    expect(page.coming).toEqual([])
  })
})

describe('what worries and what is coming', () => {
  const late = matter({ title: 'te laat', dueOn: '2026-11-20' })
  const soon = matter({ title: 'straks', dueOn: '2026-12-15' })
  const far = matter({ title: 'ver weg', dueOn: '2027-11-23' })
  const unowned = matter({ title: 'niet belegd', kind: 'dutyToAssign', worrying: true })
  const all = [far, soon, unowned, late]

  it('shows late and unassigned matters of the portfolio as worries, and the next months as coming', () => {
    const page = startPage(all, reader({ algorithmIds: ['chatbot'] }), today)
    expect(titles(page.worries)).toEqual(['te laat', 'niet belegd'])
    expect(titles(page.coming)).toEqual(['straks'])
  })

  it('shows nothing of algorithms that do not concern the reader', () => {
    expect(startPage(all, reader({ algorithmIds: ['woz'] }), today)).toEqual({
      ...{ asks: [], answers: [], worries: [], coming: [] },
    })
  })

  it('tells what came of a question to who asked it and to nobody else, the newest first', () => {
    const answer = (title: string, since: string, who: string) =>
      matter({ title, kind: 'normQuestionAnswered', since, concerns: [who] })
    const answers = [answer('oud', '2026-11-01', 'me'), answer('nieuw', '2026-11-20', 'me'), answer('', today, 'you')]
    const page = startPage(answers, reader({ assignments: [holds('policyAdvisor')] }), today)
    expect(titles(page.answers)).toEqual(['nieuw', 'oud'])
    expect([page.asks, page.worries, page.coming]).toEqual([[], [], []])
  })

  it('shows the whole organisation to who answers for it', () => {
    const page = startPage(all, reader({ assignments: [holds('chiefExecutive')] }), today)
    expect(titles(page.worries)).toEqual(['te laat', 'niet belegd'])
  })

  it('puts no matter in two parts', () => {
    const day = fc.option(fc.constantFrom('2026-10-01', '2026-11-23', '2026-12-24'), { nil: null })
    const any = fc.record({ dueOn: day, worrying: fc.boolean(), mine: fc.boolean() })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (made) => {
        const matters = made.map(({ mine, ...rest }, index) =>
          matter({ ...rest, id: `${index}`, owedBy: { personIds: mine ? ['me'] : [], roles: [], bodyIds: [] } }),
        )
        const page = startPage(matters, reader({ algorithmIds: ['chatbot'] }), today)
        const ids = [...page.asks, ...page.worries, ...page.coming].map((item) => item.matter.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})
