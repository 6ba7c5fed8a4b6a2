import { z } from 'zod'
import { lessonUses } from '#src/domain/trial-case/lesson.ts'
import { trialSteps } from '#src/domain/trial-case/track.ts'
import { readYaml } from '../read-yaml.ts'
import { done, key, text } from './written.ts'

const trialCase = done.extend({
  algorithm: key,
  why: text,
  question: text,
  lessons: z.array(done.extend({ key, step: z.enum(trialSteps), text })),
  uses: z.array(done.extend({ lesson: key, kind: z.enum(lessonUses), title: text })),
  end: done.extend({ conclusion: text }),
})

/** The trial case of the example municipality, as it is written down. */
export const readExampleTrialCase = (): z.output<typeof trialCase> =>
  trialCase.parse(readYaml('example', 'trial-case.yaml'))
