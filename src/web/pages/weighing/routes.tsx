import { openWeighing } from '#src/workflows/weighing/open-weighing.ts'
import { readWeighingDifference, readWeighingVersion } from '#src/workflows/weighing/read-weighing-version.ts'
import { readWeighing } from '#src/workflows/weighing/read-weighing.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  openWeighingPath,
  weighingDifferencePath,
  weighingPath,
  weighingVersionPath,
  weighingVersionsPath,
} from '../../paths/weighing.ts'
import { appreciateForm } from './body-forms.tsx'
import {
  answerDisputeForm,
  contestEffectForm,
  contestNormForm,
  markEffectForm,
  withdrawEffectForm,
  withdrawMarkForm,
} from './effect-deeds.tsx'
import { changeEffectForm, newEffectForm } from './effect-forms.tsx'
import { changeGroupForm, newGroupForm, removeGroupForm } from './group-forms.tsx'
import { changeNormForm, newNormForm, withdrawNormForm } from './norm-forms.tsx'
import {
  argueOptionForm,
  checkOptionForm,
  describeOptionForm,
  newOptionForm,
  withdrawOptionForm,
} from './option-forms.tsx'
import { answerForm, explainCellForm, signNoneForm } from './signing-forms.tsx'
import { newStoryForm, withdrawStoryForm } from './story-forms.tsx'
import { summaryForm } from './summary-form.tsx'
import { DifferencePage, VersionsPage } from './versions-page.tsx'
import { answerUncertaintyForm, changeUncertaintyForm, newUncertaintyForm, viewpointForm } from './view-forms.tsx'
import { confirmForm, moveForm } from './way-forms.tsx'
import { withdrawDisputeForm } from './withdraw-dispute-form.tsx'
import { WeighingPage, WeighingVersionPage } from './weighing-page.tsx'

async function showWeighing(page: PageRequest): Promise<Response> {
  const reading = await readWeighing(page.context, page.param('id'))
  return reading === null ? page.notFound() : page.show(<WeighingPage page={page} reading={reading} />)
}

async function begin(page: PageRequest): Promise<Response> {
  const algorithmId = page.param('id')
  const titles = {
    asToday: page.t('weighing.options.asToday'),
    withoutAlgorithm: page.t('weighing.options.withoutAlgorithm'),
  }
  const opened = await openWeighing(page.context, { algorithmId, titles })
  if (!opened.ok && opened.refusal === 'not-found') return page.notFound()
  if (!opened.ok && opened.refusal === 'not-your-role') return page.forbidden()
  return page.redirect(weighingPath({ id: algorithmId }))
}

async function showVersions(page: PageRequest): Promise<Response> {
  const reading = await readWeighing(page.context, page.param('id'))
  return reading === null ? page.notFound() : page.show(<VersionsPage page={page} reading={reading} />)
}

/** A version number in an address; nothing when it is none. */
const versionNumber = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null

async function showVersion(page: PageRequest): Promise<Response> {
  const number = versionNumber(page.param('number'))
  const old = number === null ? null : await readWeighingVersion(page.context, page.param('id'), number)
  return old === null ? page.notFound() : page.show(<WeighingVersionPage page={page} old={old} />)
}

async function showDifference(page: PageRequest): Promise<Response> {
  const before = versionNumber(page.param('number'))
  if (before === null) return page.notFound()
  const versions = { before, after: versionNumber(page.query('met')) }
  const compared = await readWeighingDifference(page.context, page.param('id'), versions)
  return compared === null ? page.notFound() : page.show(<DifferencePage page={page} compared={compared} />)
}

/** The weighing: to read, its versions, and one small form for each thing that somebody can add. */
export const weighingRoutes: readonly RouteDefinition[] = [
  get(weighingPath.pattern, 'weighing.read', showWeighing),
  post(openWeighingPath.pattern, 'weighing.write', begin),
  get(weighingVersionsPath.pattern, 'weighing.read', showVersions),
  get(weighingVersionPath.pattern, 'weighing.read', showVersion),
  get(weighingDifferencePath.pattern, 'weighing.read', showDifference),
  ...summaryForm,
  ...newGroupForm,
  ...changeGroupForm,
  ...removeGroupForm,
  ...newEffectForm,
  ...changeEffectForm,
  ...withdrawEffectForm,
  ...contestEffectForm,
  ...markEffectForm,
  ...withdrawMarkForm,
  ...answerDisputeForm,
  ...withdrawDisputeForm,
  ...explainCellForm,
  ...signNoneForm,
  ...answerForm,
  ...newStoryForm,
  ...withdrawStoryForm,
  ...newNormForm,
  ...changeNormForm,
  ...withdrawNormForm,
  ...contestNormForm,
  ...newOptionForm,
  ...describeOptionForm,
  ...withdrawOptionForm,
  ...checkOptionForm,
  ...argueOptionForm,
  ...viewpointForm,
  ...newUncertaintyForm,
  ...changeUncertaintyForm,
  ...answerUncertaintyForm,
  ...appreciateForm,
  ...confirmForm,
  ...moveForm,
]
