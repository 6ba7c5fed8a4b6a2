import type { GuidingKind } from '../guiding-text/guiding-text.ts'
import type { Day } from '../shared/dates.ts'
import { owedByNobody, type Matter } from './matter.ts'
import { matter } from './matter-of.ts'

/** A version of a text that is being written, consulted on, or that lies before its body. */
export interface OpenText {
  readonly id: string
  readonly kind: GuidingKind
  readonly status: 'draft' | 'consultation' | 'offered'
  readonly title: string
  /** The last day on which everybody may react to it. */
  readonly consultedUntil: Day | null
}

/** A consultation that is closed, while nobody said yet what is done with what came in. */
export interface ClosedConsultation {
  readonly id: string
  readonly title: string
  readonly madeBy: string
  readonly closedOn: Day
  readonly answerBy: Day
}

/** The body that adopts a text of this kind; nothing when no rule says so. */
export type AdopterOf = (kind: GuidingKind) => { readonly id: string; readonly name: string } | null

const writers = { ...owedByNobody, roles: ['policyAdvisor'] } as const

function ofText({ id, kind, status, title, consultedUntil }: OpenText, adopterOf: AdopterOf, today: Day) {
  const shared = { subject: { kind: 'guidingText', id }, title } as const
  if (status === 'draft') return [matter({ ...shared, id: `${id} write`, kind: 'textToWrite', owedBy: writers })]
  if (status === 'consultation') {
    if (consultedUntil === null || consultedUntil >= today) return []
    return [matter({ ...shared, id: `${id} offer`, kind: 'textToOffer', owedBy: writers, since: consultedUntil })]
  }
  const adopter = adopterOf(kind)
  if (adopter === null) return []
  const owedBy = { ...owedByNobody, roles: ['clerk', 'bodySecretary'], bodyIds: [adopter.id] } as const
  return [matter({ ...shared, id: `${id} decide`, kind: 'textToDecide', owedBy, liesWith: adopter.name })]
}

/** Drafts that go on, texts to offer, texts on which a body decides, and consultations that owe an account. */
export const gatherWriting = (
  open: { readonly texts: readonly OpenText[]; readonly consultations: readonly ClosedConsultation[] },
  adopterOf: AdopterOf,
  today: Day,
): readonly Matter[] => [
  ...open.texts.flatMap((text) => ofText(text, adopterOf, today)),
  ...open.consultations.map(({ id, title, madeBy, closedOn, answerBy }) =>
    matter({
      id,
      kind: 'consultationToAccount',
      subject: { kind: 'consultation', id },
      title,
      owedBy: { ...writers, personIds: [madeBy] },
      since: closedOn,
      dueOn: answerBy,
    }),
  ),
]
