import type { GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import type { PartDraft, PartRefusal } from '#src/domain/guiding-text/writing.ts'
import { draftOfLesson, type GoalOfLesson } from '#src/domain/trial-case/draft-of-lesson.ts'
import {
  turnLesson as turn,
  usePlaces,
  type LessonUse,
  type LessonUseKind,
  type UseRefusal,
  type WrittenUse,
} from '#src/domain/trial-case/lesson.ts'
import type { VisionTheme } from '#src/domain/vision/paragraph.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectGuidingLines, selectOptionalGuidingText } from '#src/storage/guiding-texts.ts'
import {
  insertLessonUse,
  selectLessonUses,
  selectOptionalLesson,
  selectOptionalTrialCase,
} from '#src/storage/trial-cases.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { startTextIn, type StartTextRefusal } from '#src/workflows/guiding-text/start-guiding-text.ts'
import { writePartOf } from '#src/workflows/guiding-text/write-guiding-part.ts'

export interface TurnLesson {
  readonly lessonId: string
  readonly kind: LessonUseKind
  /** What it is called: the title of the norm or paragraph, or what must change in an instrument. */
  readonly title: string
  /** What a source is called that is a trial case, such as `proefcasus`. */
  readonly sourceWord: string
  /** The name of the text when it must be begun, such as `Visie op algoritmes`. */
  readonly textTitle: string
  /** For a paragraph of the vision: what it is about. */
  readonly theme?: VisionTheme | undefined
  /** For a goal of the plan: what the lesson does not say. */
  readonly goal?: GoalOfLesson
}

export type TurnRefusal =
  UseRefusal | PartRefusal | StartTextRefusal | 'lesson-withdrawn' | 'not-found' | 'text-is-out' | 'changed-meanwhile'

/** The draft that is being written, or a new one that goes on from what is in force. */
async function draftIn(
  tx: Tx,
  ctx: Context,
  { kind, title }: { readonly kind: GuidingKind; readonly title: string },
): Promise<Result<string, StartTextRefusal | 'text-is-out'>> {
  const lines = await selectGuidingLines(tx, kind)
  const open = lines.find(({ status }) => status !== 'adopted' && status !== 'withdrawn')
  if (open !== undefined) return open.status === 'draft' ? accept(open.id) : refuse('text-is-out')
  const onwards = await startTextIn(tx, ctx, { kind, title, beginning: 'inForce' })
  if (onwards.ok || onwards.refusal !== 'nothing-in-force') return onwards
  return startTextIn(tx, ctx, { kind, title, beginning: 'empty' })
}

interface Written {
  readonly textId: string
  readonly partKey: string
}

interface Writing extends TurnLesson {
  readonly kind: WrittenUse
  readonly lessonText: string
  readonly trialName: string
}

async function write(tx: Tx, ctx: Context, command: Writing): Promise<Result<Written, TurnRefusal>> {
  if (command.kind === 'visionParagraph' && command.theme === undefined) return refuse('theme-missing')
  const place = usePlaces[command.kind]
  const draft = await draftIn(tx, ctx, { kind: place.text, title: command.textTitle })
  if (!draft.ok) return draft
  const text = await selectOptionalGuidingText(tx, draft.value)
  if (text === undefined) return refuse('not-found')
  const { title, lessonText, trialName, lessonId, theme, goal } = command
  const lesson = { title, text: lessonText, from: `${command.sourceWord}: ${trialName}`, theme, goal }
  const content: PartDraft = draftOfLesson(place.part, lesson, text.parts)
  const origin = { kind: 'trialCase', label: trialName, id: lessonId } as const
  const part = await writePartOf(tx, ctx, { text, command: { edited: null, draft: content, origin } })
  return part.ok ? accept({ textId: text.id, partKey: part.value.key }) : part
}

/** What ends a workflow that already wrote something: nothing of it may stay. */
class Undone extends Error {
  readonly refusal: TurnRefusal
  constructor(refusal: TurnRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

/** Turns a lesson of a trial case into a draft norm, a draft paragraph, a plan goal or a change of an instrument, with its origin. */
export async function turnLesson(ctx: Context, command: TurnLesson): Promise<Result<LessonUse, TurnRefusal>> {
  try {
    return accept(await within(ctx, (tx) => turnIn(tx, ctx, command)))
  } catch (error) {
    if (error instanceof Undone) return refuse(error.refusal)
    throw error
  }
}

async function turnIn(tx: Tx, ctx: Context, command: TurnLesson): Promise<LessonUse> {
  const lesson = await selectOptionalLesson(tx, command.lessonId)
  const trial = lesson === undefined ? undefined : await selectOptionalTrialCase(tx, lesson.trialCaseId)
  if (lesson === undefined || trial === undefined || ctx.actor === null) throw new Undone('not-found')
  if (lesson.withdrawn !== null) throw new Undone('lesson-withdrawn')
  const { kind } = command
  const writing = { ...command, lessonText: lesson.text, trialName: trial.question }
  const written =
    kind === 'instrument' ? accept({ textId: null, partKey: null }) : await write(tx, ctx, { ...writing, kind })
  if (!written.ok) throw new Undone(written.refusal)
  const { personId: madeBy, jobTitle: byFunction } = ctx.actor
  const use = {
    ...written.value,
    id: ctx.newId(),
    lessonId: lesson.id,
    kind,
    title: command.title,
    byFunction,
    on: ctx.today,
  }
  const result = turn(use, await selectLessonUses(tx, trial.id))
  if (!result.ok) throw new Undone(result.refusal)
  if (!(await insertLessonUse(tx, ctx.organisationId, { use, madeBy }))) throw new Undone('used-already')
  await recordEvent(tx, ctx, { action: 'lesson.used', subject: { kind: 'lesson', id: lesson.id }, after: use })
  return use
}
