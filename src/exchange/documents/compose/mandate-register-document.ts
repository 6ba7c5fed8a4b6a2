import { bodyInSentence } from '#src/domain/body/body-in-sentence.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import type { MandateCheck } from '#src/domain/mandate/mandate-check.ts'
import type { Mandate } from '#src/domain/mandate/mandate.ts'
import type { ReservationInForce } from '#src/domain/routing/reserved-question.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import type { Block, Document } from '../document.ts'
import {
  capital,
  colophonOf,
  dayText,
  facts,
  heading,
  paragraph,
  wordsOf,
  type Composing,
  type DocumentStamp,
} from './composing.ts'

/** What the document of the mandate register is made of. */
export interface MandateRegisterDocument {
  readonly day: Day
  readonly mandates: readonly Mandate[]
  readonly bodies: readonly GoverningBody[]
  readonly reservations: readonly ReservationInForce[]
  /** Every time that the register was looked through, the last one first. */
  readonly checks: readonly MandateCheck[]
  readonly stamp: DocumentStamp
}

/** The mandate register on a day: what holds, what no mandate holds, and what ended. Functions, never names. */
export function mandateRegisterDocument(composing: Composing, content: MandateRegisterDocument): Document {
  const { t, language } = composing
  const { day, mandates, reservations, stamp } = content
  const current = mandates.filter((one) => holdsOn(one, day))
  const later = mandates.filter(({ from }) => from > day)
  const ended = mandates.filter(({ to }) => to !== null && to < day)
  const part = (title: string, list: readonly Mandate[], empty: string): readonly Block[] => [
    heading(2, title),
    ...(list.length === 0 ? [paragraph(empty)] : list.flatMap((one) => mandateBlocks(composing, content, one))),
  ]
  return {
    title: t('mandate.register'),
    language,
    author: composing.organisation,
    kicker: composing.organisation,
    lead: t('mandate.lead'),
    metadata: facts(composing, [[t('mandate.document.day'), dayText(day, language)]]),
    blocks: [
      ...part(t('mandate.current'), current, t('mandate.current.none')),
      ...(later.length === 0 ? [] : part(t('mandate.later'), later, '')),
      heading(2, t('mandate.reserved')),
      paragraph(t('mandate.reserved.why')),
      {
        kind: 'table',
        caption: null,
        header: [t('mandate.document.question'), t('mandate.document.standing')],
        rows: reservations.map(({ reserved, standing }) => [
          reserved.title[language],
          standing.kind === 'provisional'
            ? t('mandate.document.provisional')
            : t('mandate.document.adopted', { day: dayText(standing.on, language) }),
        ]),
      },
      ...(ended.length === 0 ? [] : part(t('mandate.ended'), ended, '')),
      ...checkBlocks(composing, content),
    ],
    sources: [],
    colophon: colophonOf(composing, stamp),
    words: wordsOf(composing, stamp.date),
  }
}

/** When the register was looked through, by which function, and what was found. */
const checkBlocks = ({ t, language }: Composing, { checks }: MandateRegisterDocument): readonly Block[] => [
  heading(2, t('mandate.checks')),
  ...(checks.length === 0
    ? [paragraph(t('mandate.checks.none'))]
    : [
        {
          kind: 'definitions' as const,
          items: checks.map((check) => ({
            term: t('mandate.checks.by', { day: dayText(check.checkedOn, language), who: check.checkerFunction }),
            detail: `${t(`mandate.checks.${check.outcome}`)}. ${check.found}`,
          })),
        },
      ]),
]

/** Whether it may be handed on, under which other mandate it stands, and the consent of who works elsewhere (Awb 10:4, 10:9). */
function surroundings(
  { t, language }: Composing,
  { subMandateAllowed, granteeSubordinate, consentOn }: Mandate,
  parent: Mandate | undefined,
): readonly (readonly [string, string])[] {
  const consent =
    consentOn === null ? t('mandate.consent.none') : t('mandate.consent.on', { day: dayText(consentOn, language) })
  return [
    ...(subMandateAllowed ? [[t('mandate.sub'), t('mandate.sub.allowed')] as const] : []),
    ...(parent === undefined ? [] : [[t('mandate.sub.of'), parent.granteeFunction] as const]),
    ...(granteeSubordinate ? [] : [[t('mandate.consent'), consent] as const]),
  ]
}

/** What a mandate is about: questions, classes and fields of work. */
function subjectText({ t }: Composing, { questions, classes, domains }: Mandate): string {
  const parts = [
    questions.map((kind) => t(`questionKind.${kind}`).toLowerCase()).join(', '),
    classes.length === 0
      ? ''
      : `${t('routing.class').toLowerCase()} ${classes.map((one) => t(`algorithm.class.short.${one}`)).join(', ')}`,
    domains.map((one) => t(`algorithm.domain.${one}`).toLowerCase()).join(', '),
  ]
  return parts.filter((text) => text !== '').join('; ')
}

function mandateBlocks(composing: Composing, content: MandateRegisterDocument, mandate: Mandate): readonly Block[] {
  const { t, language } = composing
  const body = content.bodies.find(({ id }) => id === mandate.grantorBodyId)?.name ?? ''
  const parent = content.mandates.find(({ id }) => id === mandate.parentId)
  const limits = [
    ...(mandate.maxAmountCents === null
      ? []
      : [t('mandate.upTo', { amount: `€ ${(mandate.maxAmountCents / 100).toLocaleString('nl-NL')}` })]),
    ...(mandate.maxMonths === null ? [] : [t('mandate.atMost', { count: mandate.maxMonths })]),
    ...mandate.exclusions.map((one) => t('mandate.notFor', { what: t(`mandate.exclusion.${one}`).toLowerCase() })),
    mandate.exclusionsText,
    mandate.instructions,
  ]
  const first = dayText(mandate.from, language)
  return [
    heading(3, capital(t('mandate.for', { function: mandate.granteeFunction, body: bodyInSentence(body, language) }))),
    {
      kind: 'definitions',
      items: facts(composing, [
        [t('mandate.kind'), t(`mandate.kind.${mandate.mandateKind}`)],
        [
          t(mandate.mode === 'positiveList' ? 'mandate.may' : 'mandate.mayNot'),
          capital(subjectText(composing, mandate)) || capital(t('mandate.negative.only')),
        ],
        [t('mandate.limits'), limits.filter((text) => text !== '').join('; ') || t('mandate.noLimits')],
        [
          t('mandate.period'),
          mandate.to === null
            ? t('mandate.period.open', { from: first })
            : t('mandate.period.closed', { from: first, to: dayText(mandate.to, language) }),
        ],
        [t('mandate.source'), [mandate.decisionReference, mandate.sourceUrl ?? ''].join(' ').trim()],
        ...surroundings(composing, mandate, parent),
      ]),
    },
  ]
}
