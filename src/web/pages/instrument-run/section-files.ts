import { answerKey } from '#src/domain/instrument/answers.ts'
import { keepFile } from '#src/workflows/keep-file.ts'
import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import type { FieldError } from '../../components/form-view.ts'
import type { PageRequest } from '../../http/route.ts'
import { asksFiles, fieldsOf, type FileAnswers, type Place } from './section-form.ts'

/** The files of the answers in a section as they are to stand now, and those that we do not keep. */
export interface SentFiles {
  readonly answers: FileAnswers
  /** Places to which files were added. */
  readonly added: readonly Place[]
  readonly faults: readonly FieldError[]
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : [value])

/** Keeps the files that came along, beside those that were there and were not taken away. */
export async function keepSentFiles(
  page: PageRequest,
  reading: RunReading,
  places: readonly Place[],
): Promise<SentFiles> {
  const sent = await page.sent()
  const answers = new Map<string, readonly string[]>()
  const added: Place[] = []
  const faults: FieldError[] = []
  for (const place of places.filter(({ question }) => asksFiles(question))) {
    const names = fieldsOf(place)
    const key = answerKey(place.question.id, place.instance)
    const standing = reading.run.answers.find((one) => answerKey(one.questionId, one.instance) === key)
    const dropped = listOf(sent[names.drop])
    const kept = Array.isArray(standing?.value) ? (standing.value as readonly string[]) : []
    const found: string[] = kept.filter((id) => !dropped.includes(id))
    for (const file of listOf(sent[names.value])) {
      if (!(file instanceof File) || file.size === 0) continue
      const result = await keepFile(page.context, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
      if (result.ok) found.push(result.value.id)
      else faults.push({ field: names.value, message: page.t('run.upload.kind', { name: file.name.slice(0, 80) }) })
    }
    if (found.some((id) => !kept.includes(id))) added.push(place)
    answers.set(place.name, found)
  }
  return { answers, added, faults }
}
