import { z } from 'zod'
import { roles } from '#src/domain/person/role.ts'
import { lessonUses } from '#src/domain/trial-case/lesson.ts'
import { visionThemes } from '#src/domain/vision/paragraph.ts'
import { trialSteps } from '#src/domain/trial-case/track.ts'
import { readYaml } from '../read-yaml.ts'
import { done, key, text } from './written.ts'

/** What a goal needs and a lesson does not say. */
const goal = z.strictObject({ ownerRole: z.enum(roles), indicator: text, milestone: text, dueOn: done.shape.on })

const trialCase = done.extend({
  algorithm: key,
  why: text,
  question: text,
  lessons: z.array(done.extend({ key, step: z.enum(trialSteps), text })),
  uses: z.array(
    done.extend({
      lesson: key,
      kind: z.enum(lessonUses),
      title: text,
      theme: z.enum(visionThemes).optional(),
      goal: goal.optional(),
    }),
  ),
  end: done.extend({ conclusion: text }),
})

/** The trial case of the example municipality, as it is written down. */
export const readExampleTrialCase = (): z.output<typeof trialCase> =>
  trialCase.parse(readYaml('example', 'trial-case.yaml'))
