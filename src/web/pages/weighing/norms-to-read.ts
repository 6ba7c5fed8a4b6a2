import { earlierAnswer, normSince, unansweredNorms } from '#src/domain/framework/norm-answers.ts'
import { factsAreOpen } from '#src/domain/weighing/transitions.ts'
import type { WeighingReading } from '#src/workflows/weighing/read-weighing.ts'
import { dayInWords } from '../../components/day-text.tsx'
import type { NormsToRead } from '../../components/weighing/reader.tsx'
import type { PageRequest } from '../../http/route.ts'
import { normQuestionHref, normQuestionsPath } from '../../paths/guiding-text.ts'

/** The framework in force, what of it this weighing still has to answer, and what its team asked about it. */
export function normsToRead(page: PageRequest, { weighing, algorithm, norms }: WeighingReading): NormsToRead {
  const relations = weighing?.normRelations ?? []
  return {
    framework: norms.framework,
    closed: weighing !== null && !factsAreOpen(weighing.status),
    askHref: page.may('normQuestion.ask') ? `${normQuestionsPath()}?algoritme=${algorithm.id}#vragen` : null,
    asked: algorithm.normQuestions.map(({ id, text, answer, dueOn, waits }) => ({
      ...{ id, text, answer, href: normQuestionHref(id) },
      due: waits ? page.t('norms.questions.due', { day: dayInWords(dueOn, page.lang) }) : null,
    })),
    unanswered: unansweredNorms(norms.norms, relations).map((one) => ({
      ...one,
      earlierId: earlierAnswer(one, relations)?.id ?? null,
    })),
    deviationBody: ({ reference }) => norms.norms.find(({ key }) => key === reference?.key)?.deviationBody ?? null,
    since: (relation) => normSince(relation, norms.norms),
  }
}
