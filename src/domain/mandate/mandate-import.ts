import type { RiskClass } from '../algorithm/risk-class.ts'
import type { GoverningBody } from '../body/body.ts'
import type { QuestionKind } from '../decision/question-kind.ts'
import type { DomainOfLife } from '../publication/domain-of-life.ts'
import type { Day } from '../shared/dates.ts'
import { grantingRoles, grantMandate, type GrantRefusal, type GrantSurroundings } from './grant-mandate.ts'
import { mandatesAbove } from './find-mandate.ts'
import type { Mandate, MandateExclusion, MandateKind, MandateMode } from './mandate.ts'

/** A mandate as it stands in a file: bodies by code, other mandates by their key in the file, euros. */
export interface MandateRecord {
  readonly key: string
  readonly kind: MandateKind
  readonly body: string
  readonly function: string
  readonly subordinate: boolean
  readonly consentOn: Day | null
  readonly subMandateAllowed: boolean
  readonly parentKey: string | null
  readonly mode: MandateMode
  readonly questions: readonly QuestionKind[]
  readonly classes: readonly RiskClass[]
  readonly domains: readonly DomainOfLife[]
  readonly instructions: string
  readonly maxAmountEuros: number | null
  readonly maxMonths: number | null
  readonly exclusions: readonly MandateExclusion[]
  readonly exclusionsText: string
  readonly decisionReference: string
  readonly sourceUrl: string | null
  readonly from: Day
  readonly to: Day | null
}

export const importRefusals = ['key-twice', 'body-unknown', 'parent-not-in-file', 'circular'] as const
export type ImportRefusal = (typeof importRefusals)[number]

/** What would happen to one mandate of a file. */
export interface PlannedMandate {
  readonly record: MandateRecord
  /** In the register already, or waiting there as a draft of an earlier file. */
  readonly outcome: 'new' | 'known' | 'waiting'
  /** Why it cannot go into the register as it is; a person has to look at that first. */
  readonly remark: GrantRefusal | null
}

/** What an import would do. One refusal refuses the whole file: nothing is half imported. */
export interface MandateImportPlan {
  readonly planned: readonly PlannedMandate[]
  readonly refused: readonly { readonly key: string; readonly reason: ImportRefusal }[]
  /** Codes of the bodies that can grant a mandate. */
  readonly bodyCodes: readonly string[]
}

/** A record as a mandate of a body, with the keys of the file as ids. */
export const asMandate = (record: MandateRecord, grantorBodyId: string): Mandate => ({
  id: record.key,
  mandateKind: record.kind,
  grantorBodyId,
  granteeFunction: record.function,
  granteePersonId: null,
  granteeSubordinate: record.subordinate,
  consentOn: record.consentOn,
  subMandateAllowed: record.subMandateAllowed,
  parentId: record.parentKey,
  mode: record.mode,
  questions: record.questions,
  classes: record.classes,
  domains: record.domains,
  instructions: record.instructions,
  maxAmountCents: record.maxAmountEuros === null ? null : record.maxAmountEuros * 100,
  maxMonths: record.maxMonths,
  exclusions: record.exclusions,
  exclusionsText: record.exclusionsText,
  decisionReference: record.decisionReference,
  sourceUrl: record.sourceUrl,
  from: record.from,
  to: record.to,
})

/** A mandate of the register as a record of a file. */
export const asRecord = (mandate: Mandate, bodies: readonly GoverningBody[]): MandateRecord => ({
  key: mandate.id,
  kind: mandate.mandateKind,
  body: bodies.find(({ id }) => id === mandate.grantorBodyId)?.code ?? '',
  function: mandate.granteeFunction,
  subordinate: mandate.granteeSubordinate,
  consentOn: mandate.consentOn,
  subMandateAllowed: mandate.subMandateAllowed,
  parentKey: mandate.parentId,
  mode: mandate.mode,
  questions: mandate.questions,
  classes: mandate.classes,
  domains: mandate.domains,
  instructions: mandate.instructions,
  maxAmountEuros: mandate.maxAmountCents === null ? null : mandate.maxAmountCents / 100,
  maxMonths: mandate.maxMonths,
  exclusions: mandate.exclusions,
  exclusionsText: mandate.exclusionsText,
  decisionReference: mandate.decisionReference,
  sourceUrl: mandate.sourceUrl,
  from: mandate.from,
  to: mandate.to,
})

/** Two mandates that say the same thing: to the same function, by the same decision, from the same day. */
const sameAs = (one: Mandate, other: Mandate): boolean =>
  one.grantorBodyId === other.grantorBodyId &&
  one.granteeFunction === other.granteeFunction &&
  one.decisionReference === other.decisionReference &&
  one.from === other.from &&
  one.mode === other.mode &&
  one.questions.toSorted().join(' ') === other.questions.toSorted().join(' ')

/** Says what an import would do, before anything is done. */
export function planMandateImport(
  records: readonly MandateRecord[],
  around: GrantSurroundings & { readonly drafts: readonly MandateRecord[] },
): MandateImportPlan {
  const mandateOf = (record: MandateRecord): Mandate =>
    asMandate(record, around.bodies.find(({ code }) => code === record.body)?.id ?? '')
  const given = records.map((record) => ({ record, mandate: mandateOf(record) }))
  const drafts = around.drafts.map(mandateOf)
  const outcomeOf = (mandate: Mandate): PlannedMandate['outcome'] => {
    if (around.register.some((one) => sameAs(one, mandate))) return 'known'
    return drafts.some((one) => sameAs(one, mandate)) ? 'waiting' : 'new'
  }
  const inFile = given.map(({ mandate }) => mandate)
  const reasonOf = (mandate: Mandate): ImportRefusal | null => {
    if (inFile.filter(({ id }) => id === mandate.id).length > 1) return 'key-twice'
    if (mandate.grantorBodyId === '') return 'body-unknown'
    if (mandate.parentId !== null && !inFile.some(({ id }) => id === mandate.parentId)) return 'parent-not-in-file'
    return mandatesAbove(mandate, inFile) === null ? 'circular' : null
  }
  return {
    planned: given.map(({ record, mandate }) => {
      const granted = grantMandate(mandate, { ...around, register: inFile })
      return {
        record,
        outcome: outcomeOf(mandate),
        remark: granted.ok ? null : granted.refusal,
      }
    }),
    refused: given.flatMap(({ mandate }) => {
      const reason = reasonOf(mandate)
      return reason === null ? [] : [{ key: mandate.id, reason }]
    }),
    bodyCodes: around.bodies.filter(({ role }) => grantingRoles.includes(role)).map(({ code }) => code),
  }
}
