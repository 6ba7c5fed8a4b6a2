import type { Selectable } from 'kysely'
import type { Appreciation } from '#src/domain/weighing/appreciation.ts'
import type { Author } from '#src/domain/weighing/author.ts'
import type { Dispute } from '#src/domain/weighing/dispute.ts'
import type { Effect } from '#src/domain/weighing/effect.ts'
import type { Mark } from '#src/domain/weighing/mark.ts'
import type { NormRelation } from '#src/domain/weighing/norm-relation.ts'
import type { LegalCheck, Option } from '#src/domain/weighing/option.ts'
import type { SectionAnswer } from '#src/domain/weighing/section.ts'
import type { Stakeholder } from '#src/domain/weighing/stakeholder.ts'
import type { Confirmation, ExplainedCell, NoneKnown } from '#src/domain/weighing/statement.ts'
import type { CitizenStory } from '#src/domain/weighing/story.ts'
import type { Uncertainty } from '#src/domain/weighing/uncertainty.ts'
import type { Viewpoint } from '#src/domain/weighing/viewpoint.ts'
import { normReference } from './norm-reference.ts'
import type { WeighingTables } from './tables/weighing.ts'

/** The tables of which a weighing is put together, besides its own row. */
export type PartTable = Exclude<keyof WeighingTables, 'weighing'>
type Row<Table extends PartTable> = Selectable<WeighingTables[Table]>

/** The rows of one weighing, per table, in the order in which they were written. */
export type PartRows = { readonly [Table in PartTable]: readonly Row<Table>[] }

const author = (row: { by_person: string; by_role: string; by_group: string | null }): Author => ({
  personId: row.by_person,
  role: row.by_role as Author['role'],
  group: row.by_group,
})

const there = <One extends { withdrawn_on: string | null }>(rows: readonly One[]): readonly One[] =>
  rows.filter((row) => row.withdrawn_on === null)

export const stakeholders = (rows: PartRows): Stakeholder[] =>
  there(rows.weighing_stakeholder).map((row) => ({
    id: row.id,
    name: row.name,
    about: row.about,
    influence: row.influence,
    whenItFails: row.when_it_fails,
    revision: row.revision,
  }))

const evidence = (row: Row<'weighing_effect'>): Effect['evidence'] => ({
  basis: row.evidence_basis as Effect['evidence']['basis'],
  source: row.evidence_source,
  sourceUrl: row.evidence_url,
  calculatedBy: row.calculated_by,
  checkedBy: row.checked_by,
})

export const effects = (rows: PartRows): Effect[] =>
  there(rows.weighing_effect).map((row) => ({
    id: row.id,
    side: row.side as Effect['side'],
    title: row.title,
    description: row.description,
    directness: row.directness as Effect['directness'],
    term: row.term as Effect['term'],
    kind: row.kind as Effect['kind'],
    burdenGroupIds: row.burden_groups,
    benefitGroupIds: row.benefit_groups,
    whoExactly: row.who_exactly,
    publicValues: row.public_values,
    rights: row.rights,
    evidence: evidence(row),
    reversibility: row.reversibility as Effect['reversibility'],
    raisedBy: row.raised_by,
    mitigation: row.mitigation,
    recheckOn: row.recheck_on,
    judgement:
      row.judgement_whose === null || row.judgement_text === null
        ? null
        : { whose: row.judgement_whose, text: row.judgement_text },
    writtenBy: author(row),
    writtenOn: row.on_day,
    revision: row.revision,
  }))

export const disputes = (rows: PartRows): Dispute[] =>
  rows.weighing_dispute
    .filter((row) => !rows.weighing_dispute_withdrawal.some((withdrawal) => withdrawal.dispute_id === row.id))
    .map((row) => {
      const answer = rows.weighing_dispute_answer.find((one) => one.dispute_id === row.id)
      return {
        ...{ id: row.id, subject: row.subject as Dispute['subject'], subjectId: row.subject_id },
        contestedText: row.contested_text,
        by: author(row),
        reason: row.reason,
        on: row.on_day,
        answer: answer === undefined ? null : { text: answer.text, by: author(answer), on: answer.on_day },
      }
    })

export const marks = (rows: PartRows): Mark[] =>
  rows.weighing_mark
    .filter((row) => !rows.weighing_mark_withdrawal.some((withdrawal) => withdrawal.mark_id === row.id))
    .map((row) => ({ id: row.id, effectId: row.effect_id, by: author(row), reason: row.reason, on: row.on_day }))

/** The latest check of the words that the option has now; a check of earlier words no longer holds. */
function legalCheck(rows: PartRows, option: Row<'weighing_option'>): LegalCheck | null {
  const row = rows.weighing_legal_check.findLast(
    (one) => one.option_id === option.id && one.option_revision === option.revision,
  )
  if (row === undefined) return null
  return {
    answer: row.answer as LegalCheck['answer'],
    explanation: row.explanation,
    source: row.source,
    by: author(row),
    on: row.on_day,
  }
}

export const options = (rows: PartRows): Option[] =>
  there(rows.weighing_option).map((row) => ({
    id: row.id,
    kind: row.kind as Option['kind'],
    title: row.title,
    description: row.description,
    consequences: row.consequences,
    forWhom: row.for_whom,
    costs: row.costs,
    reversibleUntil: row.reversible_until,
    requiredConditions: row.required_conditions,
    broughtInBy: row.kind === 'proposed' ? author(row) : null,
    broughtInOn: row.on_day,
    legal: legalCheck(rows, row),
    advocates: rows.weighing_advocacy
      .filter((one) => one.option_id === row.id)
      .map((one) => ({ by: author(one), on: one.on_day })),
    revision: row.revision,
  }))

export const answers = (rows: PartRows): SectionAnswer[] =>
  there(rows.weighing_answer).map((row) => ({
    id: row.id,
    section: row.section as SectionAnswer['section'],
    prompt: row.prompt as SectionAnswer['prompt'],
    text: row.text,
    by: author(row),
    on: row.on_day,
    revision: row.revision,
  }))

export const stories = (rows: PartRows): CitizenStory[] =>
  rows.weighing_story.map((row) => ({
    id: row.id,
    kind: row.kind as CitizenStory['kind'],
    outcome: row.outcome as CitizenStory['outcome'],
    text: row.text,
    about: row.about,
    writtenDownBy: author(row),
    writtenDownOn: row.on_day,
    agreed: row.agreed,
    withdrawnOn: row.withdrawn_on,
    revision: row.revision,
  }))

export const viewpoints = (rows: PartRows): Viewpoint[] =>
  there(rows.weighing_viewpoint).map((row) => ({
    id: row.id,
    perspective: row.perspective as Viewpoint['perspective'],
    text: row.text,
    wordsOf: row.words_of,
    outsideInput: row.outside_input,
    notConsultedBecause: row.not_consulted_because,
    by: author(row),
    on: row.on_day,
    revision: row.revision,
  }))

export const uncertainties = (rows: PartRows): Uncertainty[] =>
  there(rows.weighing_uncertainty).map((row) => {
    const answer = rows.weighing_uncertainty_answer.find((one) => one.uncertainty_id === row.id)
    return {
      id: row.id,
      question: row.question,
      explanation: row.explanation,
      whoFindsOut: row.who_finds_out,
      dueOn: row.due_on,
      raisedBy: author(row),
      raisedOn: row.on_day,
      answer: answer === undefined ? null : { text: answer.text, by: author(answer), on: answer.on_day },
      revision: row.revision,
    }
  })

export const normRelations = (rows: PartRows): NormRelation[] =>
  there(rows.weighing_norm_relation).map((row) => ({
    id: row.id,
    ...normReference(row),
    ...{ norm: row.norm, source: row.source, meaning: row.meaning },
    relation: row.relation as NormRelation['relation'],
    explanation: row.explanation,
    by: author(row),
    on: row.on_day,
    revision: row.revision,
  }))

export const noneKnown = (rows: PartRows): NoneKnown[] =>
  rows.weighing_none_known.map((row) => ({
    id: row.id,
    about: row.about as NoneKnown['about'],
    stakeholderId: row.stakeholder_id,
    reason: row.reason,
    by: author(row),
    on: row.on_day,
  }))

/** Per cell the last explanation that was given. */
export const explainedCells = (rows: PartRows): ExplainedCell[] =>
  rows.weighing_explained_cell
    .filter(
      (row) =>
        row.id ===
        rows.weighing_explained_cell.findLast((o) => o.term === row.term && o.directness === row.directness)?.id,
    )
    .map((row) => ({
      id: row.id,
      term: row.term as ExplainedCell['term'],
      directness: row.directness as ExplainedCell['directness'],
      reason: row.reason,
      by: author(row),
      on: row.on_day,
    }))

/** Only confirmations of the facts as they are now. */
export const confirmations = (rows: PartRows, factsRevision: number): Confirmation[] =>
  rows.weighing_confirmation
    .filter((row) => row.facts_revision === factsRevision)
    .map((row) => ({ capacity: row.capacity as Confirmation['capacity'], by: author(row), on: row.on_day }))

export const appreciations = (rows: PartRows): Appreciation[] =>
  rows.weighing_appreciation.map((row) => ({
    id: row.id,
    holder: row.holder as Appreciation['holder'],
    of: row.holder_name,
    text: row.text,
    prevailingValues: row.prevailing_values,
    dissents: row.dissents,
    recordedBy: author(row),
    on: row.on_day,
  }))
