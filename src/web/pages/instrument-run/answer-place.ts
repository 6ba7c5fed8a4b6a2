import type { Answer } from '#src/domain/instrument/answers.ts'
import type { InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import { nodeIndex } from '#src/domain/instrument/walk.ts'
import type { InstrumentRun } from '#src/domain/instrument-run/instrument-run.ts'
import { sectionOf } from '#src/domain/instrument-run/sections.ts'
import { runPath, sectionPath } from '../../paths/instrument-run.ts'
import { titleOf } from './run-words.ts'
import { placeName } from './section-form.ts'

/** The address of an answer: its section, at its own place there. */
export function answerPath(
  { definition, algorithmId, id }: InstrumentRun,
  { questionId, instance }: Pick<Answer, 'questionId' | 'instance'>,
): string {
  const parts = { id: algorithmId, run: id }
  const section = definition === null ? undefined : sectionOf(definition, questionId)
  if (section === undefined) return runPath(parts)
  return `${sectionPath({ ...parts, section: section.id })}#${placeName(questionId, instance)}`
}

/** The question as it is called in the instrument. */
export function questionTitle(definition: InstrumentDefinition | null, questionId: string): string {
  const node = definition === null ? undefined : nodeIndex(definition).find(questionId)?.node
  return definition === null || node === undefined ? questionId : titleOf(definition, node)
}
