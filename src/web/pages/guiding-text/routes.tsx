import type { PartRefusal } from '#src/domain/guiding-text/writing.ts'
import type { Result } from '#src/domain/shared/result.ts'
import type { TextKey } from '#src/i18n/text.ts'
import type { Context } from '#src/workflows/context.ts'
import { carryNormQuestions } from '#src/workflows/framework/carry-norm-questions.ts'
import { addStarterParts } from '#src/workflows/guiding-text/add-starter-parts.ts'
import { readGuidingText } from '#src/workflows/guiding-text/read-guiding-text.ts'
import { readGuidingTexts } from '#src/workflows/guiding-text/read-guiding-texts.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import * as paths from '../../paths/guiding-text.ts'
import { showAbout, submitAbout } from './about-page.tsx'
import { showAmendment, submitAmendment } from './amendment-page.tsx'
import { showDecide, submitDecide } from './decide-page.tsx'
import { showDifference } from './difference-page.tsx'
import { showImpact } from './impact-page.tsx'
import { showNew, submitNew } from './new-page.tsx'
import { OverviewPage } from './overview-page.tsx'
import { removePart, showPart, submitPart } from './part-pages.tsx'
import { showStep, submitStep } from './step-pages.tsx'
import { whileItCan, whileWritten } from './still-possible.ts'
import { TextPage } from './text-page.tsx'

async function showOverview(page: PageRequest): Promise<Response> {
  const view = await readGuidingTexts(page.context)
  return page.show(<OverviewPage page={page} view={view} />)
}

async function showText(page: PageRequest): Promise<Response> {
  const reading = await readGuidingText(page.context, page.param('id'))
  return reading === undefined ? page.notFound() : page.show(<TextPage page={page} reading={reading} />)
}

/** Does something with the draft in one go, and says on its page what stood in the way. */
const inOneGo =
  (
    work: (
      ctx: Context,
      id: string,
    ) => Promise<Result<unknown, PartRefusal | 'not-found' | 'changed-meanwhile' | 'not-from-here'>>,
    told: TextKey,
  ) =>
  async (page: PageRequest): Promise<Response> => {
    const id = page.param('id')
    const result = await work(page.context, id)
    if (result.ok) return page.redirect(paths.guidingTextPath({ id }), told)
    const reading = await readGuidingText(page.context, id)
    if (reading === undefined) return page.notFound()
    const errors = [{ field: '', message: page.t(`guiding.refusal.${result.refusal}`) }]
    return page.show(<TextPage page={page} reading={reading} errors={errors} />, 422)
  }

/** Takes up in the draft what teams asked since it began. */
const submitCarry = inOneGo(carryNormQuestions, 'norms.carry.done')
/** Puts our proposals beside what stands in the draft. */
const submitStarters = inOneGo(addStarterParts, 'guiding.starters.done')

/** Texts that a body adopts: writing, consulting, offering, and recording what the body decided. */
export const guidingTextRoutes: readonly RouteDefinition[] = [
  get(paths.guidingTextsPath.pattern, 'guiding.read', showOverview),
  get(paths.newGuidingTextPath.pattern, 'guiding.write', (page) => showNew(page)),
  post(paths.newGuidingTextPath.pattern, 'guiding.write', submitNew),
  get(paths.guidingAboutPath.pattern, 'guiding.amend', whileWritten(showAbout)),
  post(paths.guidingAboutPath.pattern, 'guiding.amend', submitAbout),
  get(paths.newGuidingPartPath.pattern, 'guiding.amend', whileWritten(showPart)),
  post(paths.newGuidingPartPath.pattern, 'guiding.amend', submitPart),
  get(paths.guidingPartPath.pattern, 'guiding.amend', whileWritten(showPart)),
  post(paths.guidingPartPath.pattern, 'guiding.amend', submitPart),
  post(paths.removeGuidingPartPath.pattern, 'guiding.amend', removePart),
  get(paths.guidingStepPath.pattern, 'guiding.write', whileItCan(showStep)),
  post(paths.guidingStepPath.pattern, 'guiding.write', submitStep),
  get(paths.amendmentPath.pattern, 'guiding.record', whileWritten(showAmendment)),
  post(paths.amendmentPath.pattern, 'guiding.record', submitAmendment),
  get(paths.guidingDecisionPath.pattern, 'guiding.record', whileItCan(showDecide)),
  post(paths.guidingDecisionPath.pattern, 'guiding.record', submitDecide),
  get(paths.guidingDifferencePath.pattern, 'guiding.read', showDifference),
  post(paths.carryQuestionsPath.pattern, 'guiding.write', submitCarry),
  post(paths.addStartersPath.pattern, 'guiding.write', submitStarters),
  get(paths.normImpactPath.pattern, 'guiding.read', showImpact),
  get(paths.guidingTextPath.pattern, 'guiding.read', showText),
]
