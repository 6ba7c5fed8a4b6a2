import { readExampleTrialCase } from '#src/content/example/example-trial-case.ts'
import { endTrialCase } from '#src/workflows/trial-case/end-trial-case.ts'
import { keepLesson } from '#src/workflows/trial-case/keep-lesson.ts'
import { startTrialCase } from '#src/workflows/trial-case/start-trial-case.ts'
import { turnLesson } from '#src/workflows/trial-case/turn-lesson.ts'
import { must, type Scenario } from './scenario.ts'

type WrittenGoal = NonNullable<ReturnType<typeof readExampleTrialCase>['uses'][number]['goal']>

const goalOf = ({ ownerRole, indicator, milestone, dueOn }: WrittenGoal) => ({
  ...{ ownerRole, indicator },
  milestones: [{ key: 'teller', title: milestone, dueOn }],
})

/** The algorithm that went the whole way first, what was learned from it, and what became of that. */
export function planTrialCase(scenario: Scenario): void {
  const { known } = scenario
  const written = readExampleTrialCase()
  const { why, question } = written
  scenario.at(written, async (ctx) => {
    const algorithmId = known.id(`algorithm:${written.algorithm}`)
    known.keep('trial-case', must(await startTrialCase(ctx, { algorithmId, why, question }), question).id)
  })
  for (const { on, by, key, ...lesson } of written.lessons)
    scenario.at({ on, by }, async (ctx) => {
      const kept = await keepLesson(ctx, { ...lesson, trialCaseId: known.id('trial-case') })
      known.keep(`lesson:${key}`, must(kept, key).id)
    })
  scenario.at(written.end, async (ctx) => {
    const { conclusion } = written.end
    must(await endTrialCase(ctx, { id: known.id('trial-case'), revision: 1, conclusion, brokenOff: false }), question)
  })
  for (const { on, by, lesson, kind, title, theme, goal } of written.uses)
    scenario.at({ on, by }, async (ctx) => {
      const turning = {
        lessonId: known.id(`lesson:${lesson}`),
        kind,
        title,
        textTitle: title,
        sourceWord: 'proefcasus',
        theme,
      }
      const turned = await turnLesson(ctx, goal === undefined ? turning : { ...turning, goal: goalOf(goal) })
      must(turned, title)
    })
}
