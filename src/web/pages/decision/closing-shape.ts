import { handlings, legalNatures, wordings } from '#src/domain/decision/record.ts'
import { pointsLeft } from '#src/domain/decision/table.ts'
import { wooGrounds } from '#src/domain/publication/woo-ground.ts'
import type { DecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import { bodyWords } from '../../components/body-words.ts'
import { choices, optionalFile } from '../../http/fields.ts'
import type { PageRequest } from '../../http/route.ts'
import type { Sent } from '../../http/submit.ts'
import { mostChecks } from './closing-form.ts'
import { textOf } from './sent-fields.ts'
import { day, oneOf, oneOfWith, words, type AskedField } from './shape.ts'

function answerFields({ t, lang }: PageRequest, { table }: DecisionRoom): AskedField[] {
  const body = bodyWords(table.body.name, lang)
  const numbers = Array.from({ length: mostChecks }, (_, index) => index + 1)
  return [
    words('tipped', t('closing.tipped', { body })),
    words('givenUp', t('closing.givenUp')),
    words('borne', t('closing.borne')),
    oneOf('wording', t('room.wording'), wordings),
    ...numbers.flatMap((number) => [
      words(`check${number}-advantage`, t('closing.check.advantage', { number })),
      words(`check${number}-how`, t('closing.check.how', { number })),
    ]),
  ]
}

function motivationFields({ t }: PageRequest, { table }: DecisionRoom): AskedField[] {
  return [
    ...(['facts', 'interests', 'norms', 'uncertainty'] as const).map((part) => words(part, t(`closing.${part}`))),
    ...pointsLeft(table).map(({ id, title }) => words(`point-${id}`, t('room.point', { title }))),
    ...table.missingAdvices.map(({ oneOf: kinds }) =>
      words(
        `without-${kinds[0] ?? ''}`,
        t('closing.without', {
          kind: kinds.map((kind) => t(`adviceKind.${kind}`)).join(` ${t('advice.missing.or')} `),
        }),
      ),
    ),
  ]
}

function treatmentFields({ t }: PageRequest, memberNames: readonly string[]): AskedField[] {
  return [
    day('decidedOn', t('closing.decidedOn')),
    oneOf('handling', t('closing.handling'), handlings),
    words('handlingReason', t('closing.handlingReason')),
    { name: 'present', label: t('closing.present'), fits: choices(memberNames) },
    words('presentOthers', t('closing.presentOthers')),
    ...(['abstentions', 'notes', 'dissent'] as const).map((part) => words(part, t(`closing.${part}`))),
  ]
}

function recordingFields({ t, lang }: PageRequest, sent: Sent, { table }: DecisionRoom): AskedField[] {
  const withheld = textOf(sent, 'publicity') === 'withheld'
  return [
    day('reviewOn', t('closing.reviewOn', { body: bodyWords(table.body.name, lang) })),
    oneOf('publicity', t('closing.publicity'), ['public', 'withheld']),
    oneOfWith('publicityGround', t('advice.ground'), wooGrounds, withheld),
    words('publicityReason', t('advice.groundReason')),
    day('publicityUntil', t('advice.until')),
    oneOf('secrecy', t('closing.secrecy'), ['none', 'secret']),
    words('secrecyGround', t('closing.secrecyGround')),
    words('secrecyBy', t('closing.secrecyBy')),
    day('secrecyUntil', t('advice.until')),
    words('address', t('closing.address'), 2000),
    oneOf('differs', t('closing.differs'), ['yes', 'no']),
    { name: 'file', label: t('closing.file'), fits: optionalFile() },
    words('difference', t('closing.difference')),
    oneOf('legalNature', t('closing.legalNature'), legalNatures),
  ]
}

/** Every field of the page that closes the record, as that page shows them. */
export const closingFields = (
  page: PageRequest,
  sent: Sent,
  { room, memberNames }: { readonly room: DecisionRoom; readonly memberNames: readonly string[] },
): readonly AskedField[] => [
  ...answerFields(page, room),
  ...motivationFields(page, room),
  ...treatmentFields(page, memberNames),
  ...recordingFields(page, sent, room),
]
