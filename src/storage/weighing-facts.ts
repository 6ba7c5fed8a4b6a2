import type { Day } from '#src/domain/shared/dates.ts'
import type { Author } from '#src/domain/weighing/author.ts'
import type { Effect } from '#src/domain/weighing/effect.ts'
import type { NormRelation } from '#src/domain/weighing/norm-relation.ts'
import type { Option } from '#src/domain/weighing/option.ts'
import type { SectionAnswer } from '#src/domain/weighing/section.ts'
import type { Stakeholder } from '#src/domain/weighing/stakeholder.ts'
import type { CitizenStory } from '#src/domain/weighing/story.ts'
import type { Uncertainty } from '#src/domain/weighing/uncertainty.ts'
import type { Viewpoint } from '#src/domain/weighing/viewpoint.ts'
import type { Tx } from './database.ts'

/** Whose a part is. */
export interface Owner {
  readonly organisationId: string
  readonly weighingId: string
}

/** Who wrote a part, and when. */
export interface Written {
  readonly by: Author
  readonly on: Day
}

const writtenColumns = ({ by, on }: Written) => ({
  by_person: by.personId,
  by_role: by.role,
  by_group: by.group,
  on_day: on,
})

/** The columns that every part has. */
export const partColumns = (owner: Owner, id: string, written: Written) => ({
  id,
  organisation_id: owner.organisationId,
  weighing_id: owner.weighingId,
  ...writtenColumns(written),
})

const stakeholderColumns = (stakeholder: Stakeholder) => ({
  name: stakeholder.name,
  about: stakeholder.about,
  influence: stakeholder.influence,
  when_it_fails: stakeholder.whenItFails,
})

const effectColumns = (effect: Effect) => ({
  side: effect.side,
  title: effect.title,
  description: effect.description,
  directness: effect.directness,
  term: effect.term,
  kind: effect.kind,
  burden_groups: [...effect.burdenGroupIds],
  benefit_groups: [...effect.benefitGroupIds],
  who_exactly: effect.whoExactly,
  public_values: [...effect.publicValues],
  rights: [...effect.rights],
  evidence_basis: effect.evidence.basis,
  evidence_source: effect.evidence.source,
  evidence_url: effect.evidence.sourceUrl,
  calculated_by: effect.evidence.calculatedBy,
  checked_by: effect.evidence.checkedBy,
  reversibility: effect.reversibility,
  raised_by: effect.raisedBy,
  mitigation: effect.mitigation,
  recheck_on: effect.recheckOn,
  judgement_whose: effect.judgement?.whose ?? null,
  judgement_text: effect.judgement?.text ?? null,
})

const optionColumns = (option: Option) => ({
  kind: option.kind,
  title: option.title,
  description: option.description,
  consequences: option.consequences,
  for_whom: option.forWhom,
  costs: option.costs,
  reversible_until: option.reversibleUntil,
  required_conditions: option.requiredConditions,
})

const answerColumns = ({ section, prompt, text }: SectionAnswer) => ({ section, prompt, text })

const viewpointColumns = (view: Viewpoint) => ({
  perspective: view.perspective,
  text: view.text,
  words_of: view.wordsOf,
  outside_input: view.outsideInput,
  not_consulted_because: view.notConsultedBecause,
})

const normColumns = ({ norm, source, meaning, relation, explanation, reference }: NormRelation) => ({
  norm_key: reference?.key ?? null,
  norm_code: reference?.code ?? null,
  framework_number: reference?.frameworkNumber ?? null,
  norm,
  source,
  meaning,
  relation,
  explanation,
})

const uncertaintyColumns = (uncertainty: Uncertainty) => ({
  question: uncertainty.question,
  explanation: uncertainty.explanation,
  who_finds_out: uncertainty.whoFindsOut,
  due_on: uncertainty.dueOn,
})

const storyColumns = ({ kind, outcome, text, about, agreed }: CitizenStory) => ({ kind, outcome, text, about, agreed })

/** A part that can be changed, with the table it lives in. */
export type EditablePart =
  | { readonly table: 'weighing_stakeholder'; readonly value: Stakeholder }
  | { readonly table: 'weighing_effect'; readonly value: Effect }
  | { readonly table: 'weighing_option'; readonly value: Option }
  | { readonly table: 'weighing_answer'; readonly value: SectionAnswer }
  | { readonly table: 'weighing_viewpoint'; readonly value: Viewpoint }
  | { readonly table: 'weighing_norm_relation'; readonly value: NormRelation }
  | { readonly table: 'weighing_uncertainty'; readonly value: Uncertainty }
  | { readonly table: 'weighing_story'; readonly value: CitizenStory }

function columnsOf(one: EditablePart) {
  switch (one.table) {
    case 'weighing_stakeholder':
      return stakeholderColumns(one.value)
    case 'weighing_effect':
      return effectColumns(one.value)
    case 'weighing_option':
      return optionColumns(one.value)
    case 'weighing_answer':
      return answerColumns(one.value)
    case 'weighing_viewpoint':
      return viewpointColumns(one.value)
    case 'weighing_norm_relation':
      return normColumns(one.value)
    case 'weighing_uncertainty':
      return uncertaintyColumns(one.value)
    case 'weighing_story':
      return storyColumns(one.value)
  }
}

/** Adds a part, written by somebody on a day. */
export async function insertPart(tx: Tx, owner: Owner, one: EditablePart, written: Written): Promise<void> {
  const values = { ...partColumns(owner, one.value.id, written), ...columnsOf(one) }
  await tx.insertInto(one.table).values(values).execute()
}

/** Changes a part and, when given, who wrote it last; false when somebody else changed it meanwhile. */
export async function updatePart(tx: Tx, one: EditablePart, written: Written | null): Promise<boolean> {
  const { id, revision } = one.value
  const columns = { ...columnsOf(one), ...(written === null ? {} : writtenColumns(written)), revision: revision + 1 }
  const changed = await tx
    .updateTable(one.table)
    .set(columns as never)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Takes a part back. The row stays, with the reason; a story loses its words. */
export async function withdrawPart(
  tx: Tx,
  table: EditablePart['table'],
  { id, on, because }: { readonly id: string; readonly on: Day; readonly because: string | null },
): Promise<void> {
  const words = table === 'weighing_story' ? { text: '' } : {}
  await tx
    .updateTable(table)
    .set({ ...words, withdrawn_on: on, withdrawn_because: because } as never)
    .where('id', '=', id)
    .execute()
}
