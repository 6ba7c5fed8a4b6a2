import type { Role } from '../person/role.ts'
import { checkGoal, type Goal, type GoalRefusal } from '../plan/goal.ts'
import { checkActivity, type Activity, type ActivityRefusal } from '../raci/activity.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { kindRules, type GuidingKind, type GuidingText } from './guiding-text.ts'
import { isPartCode, type FrozenPart, type GuidingPart } from './part.ts'

/** Who writes: a writer of the kind, or whoever records what the body changed. */
export interface Writer {
  readonly roles: readonly Role[]
  /** May record for the body that is competent. */
  readonly recordsForBody: boolean
}

export type WritingRefusal =
  'not-your-role' | 'adopted-never-changes' | 'withdrawn' | 'offered-is-frozen' | 'no-amendment'

const isWriter = (kind: GuidingKind, { roles }: Writer): boolean =>
  roles.some((role) => kindRules[kind].writers.includes(role))

/**
 * Whether this text, or one part of it, may be written now. Once offered only an accepted amendment of the body changes
 * it, and only whoever records for the body works that in. Once adopted nothing changes it.
 */
export function mayWrite(
  text: GuidingText,
  writer: Writer,
  partKey: string | null,
): Result<'writer' | 'recorder', WritingRefusal> {
  if (text.status === 'adopted') return refuse('adopted-never-changes')
  if (text.status === 'withdrawn') return refuse('withdrawn')
  if (text.status !== 'offered') return isWriter(text.kind, writer) ? accept('writer') : refuse('not-your-role')
  if (!writer.recordsForBody) return refuse(isWriter(text.kind, writer) ? 'offered-is-frozen' : 'not-your-role')
  return isAmended(text, partKey) ? accept('recorder') : refuse('no-amendment')
}

/** True when an accepted amendment names this part, or none in particular when the part is new. */
export function isAmended(text: GuidingText, partKey: string | null): boolean {
  const accepted = text.amendments.filter(({ result }) => result === 'accepted')
  const known = text.parts.some(({ key }) => key === partKey)
  return accepted.some((amendment) => amendment.partKey === (known ? partKey : null))
}

export type AboutRefusal = WritingRefusal | 'period-reversed'

/** Checks what stands before the parts: a period begins before it ends. */
export function checkAbout(about: Pick<GuidingText['about'], 'periodFrom' | 'periodTo'>): AboutRefusal | null {
  const { periodFrom, periodTo } = about
  return periodFrom !== null && periodTo !== null && periodTo <= periodFrom ? 'period-reversed' : null
}

/** A part as it is filled in. */
export type PartDraft = Pick<FrozenPart, 'type' | 'code' | 'sequence' | 'content'>

export type PartRefusal =
  | WritingRefusal
  | 'unknown-part'
  | 'code-invalid'
  | 'code-taken'
  | 'norm-without-source'
  | ActivityRefusal
  | GoalRefusal

/** A norm without a source is an opinion: it is not even kept as a draft. */
const lacksSource = (draft: PartDraft): boolean =>
  (draft.type === 'norm' || draft.type === 'principle') &&
  (draft.content as { readonly source: { readonly label: string } }).source.label.trim() === ''

/** What the content of a part lacks by the rules of its own kind. */
function contentRefusal({ type, content }: PartDraft): ActivityRefusal | GoalRefusal | null {
  if (type === 'activity') {
    const checked = checkActivity(content as Activity)
    return checked.ok ? null : checked.refusal.reason
  }
  if (type !== 'goal') return null
  const checked = checkGoal(content as Goal)
  return checked.ok ? null : checked.refusal
}

/** Adds a part, or gives it other words. Saving makes the words those of the organisation. */
export function writePart(
  text: GuidingText,
  { key, draft }: { readonly key: string; readonly draft: PartDraft },
  writer: Writer,
): Result<FrozenPart, PartRefusal> {
  const allowed = mayWrite(text, writer, key)
  if (!allowed.ok) return allowed
  if (!kindRules[text.kind].partTypes.includes(draft.type)) return refuse('unknown-part')
  if (!isPartCode(draft.code)) return refuse('code-invalid')
  if (text.parts.some((part) => part.key !== key && part.type === draft.type && part.code === draft.code))
    return refuse('code-taken')
  if (lacksSource(draft)) return refuse('norm-without-source')
  const content = contentRefusal(draft)
  return content === null ? accept({ ...draft, key } as FrozenPart) : refuse(content)
}

/** Takes a part out. */
export function removePart(
  text: GuidingText,
  partId: string,
  writer: Writer,
): Result<GuidingPart, WritingRefusal | 'unknown-part'> {
  const part = text.parts.find(({ id }) => id === partId)
  if (part === undefined) return refuse('unknown-part')
  const allowed = mayWrite(text, writer, part.key)
  return allowed.ok ? accept(part) : allowed
}
