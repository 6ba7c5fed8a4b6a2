import {
  handlings,
  legalNatures,
  wordings,
  type ClosingRecord,
  type Publicity,
  type Secrecy,
} from '#src/domain/decision/record.ts'
import { pointsLeft, type DecisionTable } from '#src/domain/decision/table.ts'
import { wooGrounds } from '#src/domain/publication/woo-ground.ts'
import type { FormValues } from '../../components/form-view.ts'
import type { Sent } from '../../http/submit.ts'
import { choiceOf, dayOf, linesOf, textOf, textsOf } from './sent-fields.ts'

/** So many advantages can be checked later. */
export const mostChecks = 6

function publicityOf(sent: Sent): Publicity | null {
  const given = textOf(sent, 'publicity')
  if (given === 'public') return { kind: 'public' }
  const ground = choiceOf(sent, 'publicityGround', wooGrounds)
  if (given !== 'withheld' || ground === null) return null
  return { kind: 'withheld', ground, reason: textOf(sent, 'publicityReason'), until: dayOf(sent, 'publicityUntil') }
}

function secrecyOf(sent: Sent): Secrecy | null {
  const given = textOf(sent, 'secrecy')
  if (given === 'none') return { kind: 'none' }
  if (given !== 'secret') return null
  const [ground, imposedBy] = [textOf(sent, 'secrecyGround'), textOf(sent, 'secrecyBy')]
  return { kind: 'secret', ground, imposedBy, until: dayOf(sent, 'secrecyUntil') }
}

function differsOf(sent: Sent): boolean | null {
  const given = textOf(sent, 'differs')
  return given === '' ? null : given === 'yes'
}

/** The end of the record, from what was sent; the file of the official text is kept apart. */
export function closingRecordOf(
  sent: Sent,
  { table, before }: { table: DecisionTable; before: ClosingRecord },
): ClosingRecord {
  const indexes = Array.from({ length: mostChecks }, (_, index) => index + 1)
  const checks = indexes.map((index) => ({
    advantage: textOf(sent, `check${index}-advantage`),
    how: textOf(sent, `check${index}-how`),
  }))
  const without = table.missingAdvices.flatMap(({ oneOf }) => {
    const kind = oneOf[0]
    return kind === undefined ? [] : [{ kind, reason: textOf(sent, `without-${kind}`) }]
  })
  const legalNature = choiceOf(sent, 'legalNature', legalNatures)
  return {
    decidedOn: dayOf(sent, 'decidedOn'),
    coreAnswer: {
      whatTippedTheBalance: textOf(sent, 'tipped'),
      whatWeGiveUp: textOf(sent, 'givenUp'),
      whoBearsIt: textOf(sent, 'borne'),
    },
    facts: textOf(sent, 'facts'),
    interests: textOf(sent, 'interests'),
    normRelation: textOf(sent, 'norms'),
    uncertainty: textOf(sent, 'uncertainty'),
    checks: checks.filter(({ advantage, how }) => advantage !== '' || how !== ''),
    wording: choiceOf(sent, 'wording', wordings),
    handling: choiceOf(sent, 'handling', handlings),
    handlingReason: textOf(sent, 'handlingReason'),
    present: [...textsOf(sent, 'present'), ...linesOf(textOf(sent, 'presentOthers'))],
    abstentions: textOf(sent, 'abstentions'),
    notes: textOf(sent, 'notes'),
    dissent: textOf(sent, 'dissent'),
    withoutAdvice: without.filter(({ reason }) => reason !== ''),
    reviewOn: dayOf(sent, 'reviewOn'),
    publicity: publicityOf(sent),
    secrecy: secrecyOf(sent),
    officialRecord: {
      ...before.officialRecord,
      address: textOf(sent, 'address'),
      differs: differsOf(sent),
      difference: textOf(sent, 'difference'),
    },
    pointAnswers: pointsLeft(table).map(({ id }) => ({ pointId: id, answer: textOf(sent, `point-${id}`) })),
    ...(before.revisiting !== undefined && { revisiting: before.revisiting }),
    ...(legalNature !== null && { legalNature }),
  }
}

function publicityValues({ publicity, secrecy, officialRecord }: ClosingRecord): FormValues {
  return {
    publicity: publicity?.kind ?? '',
    ...(publicity?.kind === 'withheld' && {
      publicityGround: publicity.ground,
      publicityReason: publicity.reason,
      publicityUntil: publicity.until ?? '',
    }),
    secrecy: secrecy?.kind ?? '',
    ...(secrecy?.kind === 'secret' && {
      secrecyGround: secrecy.ground,
      secrecyBy: secrecy.imposedBy,
      secrecyUntil: secrecy.until ?? '',
    }),
    address: officialRecord.address,
    differs: officialRecord.differs === null ? '' : { true: 'yes', false: 'no' }[`${officialRecord.differs}`],
    difference: officialRecord.difference,
  }
}

/** The end of the record as the fields of its form. */
export function closingValues(closing: ClosingRecord, memberNames: readonly string[]): FormValues {
  const pairs = [
    ...closing.checks.flatMap(({ advantage, how }, index) => [
      [`check${index + 1}-advantage`, advantage],
      [`check${index + 1}-how`, how],
    ]),
    ...closing.withoutAdvice.map(({ kind, reason }) => [`without-${kind}`, reason]),
    ...closing.pointAnswers.map(({ pointId, answer }) => [`point-${pointId}`, answer]),
  ]
  return {
    ...(Object.fromEntries(pairs) as FormValues),
    ...publicityValues(closing),
    decidedOn: closing.decidedOn ?? '',
    legalNature: closing.legalNature ?? '',
    tipped: closing.coreAnswer.whatTippedTheBalance,
    givenUp: closing.coreAnswer.whatWeGiveUp,
    borne: closing.coreAnswer.whoBearsIt,
    facts: closing.facts,
    interests: closing.interests,
    norms: closing.normRelation,
    uncertainty: closing.uncertainty,
    wording: closing.wording ?? '',
    handling: closing.handling ?? '',
    handlingReason: closing.handlingReason,
    present: closing.present.filter((name) => memberNames.includes(name)),
    presentOthers: closing.present.filter((name) => !memberNames.includes(name)).join('\n'),
    abstentions: closing.abstentions,
    notes: closing.notes,
    dissent: closing.dissent,
    reviewOn: closing.reviewOn ?? '',
  }
}
