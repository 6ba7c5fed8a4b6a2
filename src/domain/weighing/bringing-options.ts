import { accept, refuse, type Result } from '../shared/result.ts'
import { sameWords } from '../shared/same-words.ts'
import { authorOf, belongsToTeam, speaksFor, type Contributor } from './contributor.ts'
import { isZeroOption, zeroOptionKinds, type Advocacy, type LegalCheck, type Option } from './option.ts'
import { isBlank, type Stamp } from './stamp.ts'
import { papersAreOpen } from './transitions.ts'
import type { Weighing } from './weighing.ts'

/** The fields of an option that its bringer fills in. */
export type OptionDraft = Pick<
  Option,
  'title' | 'description' | 'consequences' | 'forWhom' | 'costs' | 'reversibleUntil' | 'requiredConditions'
>

const empty = { description: '', consequences: '', forWhom: '', costs: '', reversibleUntil: '' }

/** The two zero options with which every weighing begins, still to be described. Nobody brought them in. */
export const zeroOptions = (
  titles: Readonly<Record<(typeof zeroOptionKinds)[number], string>>,
  today: string,
  newId: () => string,
): readonly Option[] =>
  zeroOptionKinds.map((kind) => ({
    ...empty,
    id: newId(),
    kind,
    title: titles[kind],
    requiredConditions: null,
    broughtInBy: null,
    broughtInOn: today,
    legal: null,
    advocates: [],
    revision: 1,
  }))

export type OptionRefusal = 'not-your-role' | 'papers-closed' | 'unknown' | 'only-its-bringer' | 'option-exists'

/** The body chooses by name, so two options never have one name. */
const isNamed = ({ options }: Weighing, { title }: OptionDraft, besidesId: string | null): boolean =>
  options.some((option) => option.id !== besidesId && sameWords(option.title, title))

/** Brings in an option. Team, portfolio holder, advisors and groups may, until the papers close. */
export function bringOption(weighing: Weighing, draft: OptionDraft, stamp: Stamp): Result<Option, OptionRefusal> {
  const author = authorOf('option', stamp.contributor)
  if (!author.ok) return author
  if (!papersAreOpen(weighing.status)) return refuse('papers-closed')
  if (isNamed(weighing, draft, null)) return refuse('option-exists')
  return accept({
    ...draft,
    id: stamp.id,
    kind: 'proposed',
    broughtInBy: author.value,
    broughtInOn: stamp.today,
    legal: null,
    advocates: [],
    revision: 1,
  })
}

/** A zero option is described by the team; every other option by whoever brought it in. */
export function mayDescribe(option: Option, contributor: Contributor): boolean {
  if (option.broughtInBy === null) return belongsToTeam(contributor)
  return speaksFor(option.broughtInBy, contributor)
}

/** Changes the words of an option. What the jurist said about the earlier words must then be asked again. */
export function describeOption(
  weighing: Weighing,
  optionId: string,
  draft: OptionDraft,
  stamp: Stamp,
): Result<Option, OptionRefusal> {
  const option = weighing.options.find((one) => one.id === optionId)
  if (option === undefined) return refuse('unknown')
  if (!mayDescribe(option, stamp.contributor)) return refuse('only-its-bringer')
  if (!papersAreOpen(weighing.status)) return refuse('papers-closed')
  if (!sameWords(option.title, draft.title) && isNamed(weighing, draft, optionId)) return refuse('option-exists')
  return accept({ ...option, ...draft, legal: null })
}

export type WithdrawOptionRefusal = OptionRefusal | 'zero-option-stays' | 'reason-missing'

/** Withdraws an option: only its bringer, and never a zero option. */
export function withdrawOption(
  weighing: Weighing,
  optionId: string,
  reason: string,
  stamp: Stamp,
): Result<Option, WithdrawOptionRefusal> {
  const option = weighing.options.find((one) => one.id === optionId)
  if (option === undefined) return refuse('unknown')
  if (isZeroOption(option)) return refuse('zero-option-stays')
  if (option.broughtInBy === null || !speaksFor(option.broughtInBy, stamp.contributor))
    return refuse('only-its-bringer')
  if (!papersAreOpen(weighing.status)) return refuse('papers-closed')
  if (isBlank(reason)) return refuse('reason-missing')
  return accept(option)
}

export type LegalCheckDraft = Pick<LegalCheck, 'answer' | 'explanation' | 'source'>

/** The jurist answers "mag dit van de wet?", always with a source. */
export function checkLegally(
  weighing: Weighing,
  optionId: string,
  draft: LegalCheckDraft,
  stamp: Stamp,
): Result<LegalCheck, 'not-your-role' | 'papers-closed' | 'unknown' | 'source-missing'> {
  const author = authorOf('legalCheck', stamp.contributor)
  if (!author.ok) return author
  if (!papersAreOpen(weighing.status)) return refuse('papers-closed')
  if (!weighing.options.some((option) => option.id === optionId)) return refuse('unknown')
  if (isBlank(draft.source)) return refuse('source-missing')
  return accept({ ...draft, by: author.value, on: stamp.today })
}

export type AdvocacyRefusal =
  'not-your-role' | 'team-argues-for-nothing' | 'fg-argues-for-nothing' | 'papers-closed' | 'unknown' | 'already-argued'

/** Argues for an option. The team and the data protection officer are never listed as being for one. */
export function argueFor(weighing: Weighing, optionId: string, stamp: Stamp): Result<Advocacy, AdvocacyRefusal> {
  if (belongsToTeam(stamp.contributor)) return refuse('team-argues-for-nothing')
  if (stamp.contributor.roles.includes('fg')) return refuse('fg-argues-for-nothing')
  const author = authorOf('advocacy', stamp.contributor)
  if (!author.ok) return author
  if (!papersAreOpen(weighing.status)) return refuse('papers-closed')
  const option = weighing.options.find((one) => one.id === optionId)
  if (option === undefined) return refuse('unknown')
  if (option.advocates.some(({ by }) => by.personId === author.value.personId)) return refuse('already-argued')
  return accept({ by: author.value, on: stamp.today })
}
