import { z } from 'zod'
import { withholdableParts, type WithheldPart, type WithholdingKind } from '#src/domain/publication/withholding.ts'
import { wooGrounds } from '#src/domain/publication/woo-ground.ts'
import { choosePublication } from '#src/workflows/publication/choose-publication.ts'
import { endWithholding } from '#src/workflows/publication/end-withholding.ts'
import { readPublication } from '#src/workflows/publication/read-publication.ts'
import { renewAddress } from '#src/workflows/algorithm/renew-address.ts'
import { savePublicDetails } from '#src/workflows/publication/save-public-details.ts'
import { withholdPart } from '#src/workflows/publication/withhold-part.ts'
import type { FieldError, FormValues } from '../../components/form-view.ts'
import {
  choice,
  dayField,
  idField,
  optionalAddress,
  optionalDay,
  optionalText,
  textField,
  wholeNumber,
} from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  publicationChoicePath,
  publicationDetailsPath,
  publicationPath,
  releasePath,
  renewAddressPath,
  withholdPath,
} from '../../paths/publication.ts'
import { PublicationPage } from './publication-page.tsx'
import { reactionRoutes } from './reaction-routes.tsx'
import { settingsRoutes } from './settings-routes.tsx'

async function show(
  page: PageRequest,
  values: FormValues = {},
  errors: readonly FieldError[] = [],
  clash = false,
): Promise<Response> {
  const id = page.param('id')
  const publication = z.uuid().safeParse(id).success ? await readPublication(page.context, id) : null
  if (publication === null) return page.notFound()
  const { frame, t, lang } = page
  const may = {
    change: page.may('publication.change', { algorithm: id }),
    withhold: page.may('publication.withhold', { algorithm: id }),
    preview: page.may('publication.preview', { algorithm: id }),
  }
  return page.show(
    <PublicationPage {...{ frame, t, lang, publication, may, values, errors, clash }} />,
    errors.length === 0 ? 200 : 422,
  )
}

const detailsForm = z.object({
  cost: optionalText(300),
  registerUrl: optionalAddress(),
  inputUntil: optionalDay(),
  revision: wholeNumber(),
})

async function saveDetails(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(detailsForm, {
    cost: t('publication.cost'),
    registerUrl: t('publication.registerUrl'),
    inputUntil: t('publication.inputUntil'),
  })
  if (!form.ok) return show(page, form.values, form.errors)
  const { cost, registerUrl, inputUntil, revision } = form.value
  const algorithmId = page.param('id')
  const details = { cost: cost === '' ? null : cost, registerUrl, inputUntil, revision: revision ?? 0 }
  const result = await savePublicDetails(page.context, { algorithmId, details })
  if (result.ok) return page.redirect(publicationPath({ id: algorithmId }), 'publication.saved')
  if (result.refusal === 'not-found') return page.notFound()
  return show(page, form.values, [{ field: '', message: t('publicSettings.refusal.changed-meanwhile') }], true)
}

async function choose(page: PageRequest): Promise<Response> {
  const form = await page.submit(z.object({ shown: choice(['yes', 'no']) }), {})
  if (!form.ok) return show(page, form.values, form.errors)
  const shown = form.value.shown === 'yes'
  const result = await choosePublication(page.context, { algorithmId: page.param('id'), shown })
  if (!result.ok) return page.notFound()
  return page.redirect(publicationPath({ id: page.param('id') }), shown ? 'publication.shown' : 'publication.hidden')
}

async function renew(page: PageRequest): Promise<Response> {
  const algorithmId = page.param('id')
  const form = await page.submit(z.object({ from: textField(200) }), {})
  if (!form.ok) return show(page, form.values, form.errors)
  const renewed = await renewAddress(page.context, { algorithmId, from: form.value.from })
  if (renewed.ok) return page.redirect(`${publicationPath({ id: algorithmId })}#adres`, 'publication.address.renewed')
  if (renewed.refusal === 'not-found') return page.notFound()
  return show(page, {}, [{ field: '', message: page.t(`publication.address.refusal.${renewed.refusal}`) }])
}

const withholdForm = z.object({
  part: textField(200),
  ground: choice(wooGrounds),
  motivation: textField(2000),
  decidedBy: textField(100),
  decidedOn: dayField(),
  until: optionalDay(),
})

const isKind = (text: string): text is WithholdingKind => text in withholdableParts

/** The record and part that were chosen, if there is such a part. */
function partOf(text: string): { subject: { kind: WithholdingKind; id: string }; part: WithheldPart } | null {
  const [kind = '', id = '', part = ''] = text.split(':')
  if (!isKind(kind) || !z.uuid().safeParse(id).success) return null
  const parts: readonly WithheldPart[] = withholdableParts[kind]
  const known = parts.find((each) => each === part)
  return known === undefined ? null : { subject: { kind, id }, part: known }
}

/** The field that each refusal is about. */
const fieldOf: Readonly<Record<string, string>> = {
  'part-unknown': 'part',
  'already-withheld': 'part',
  'motivation-missing': 'motivation',
  'body-decides': 'decidedBy',
  'body-unknown': 'decidedBy',
  'decided-later': 'decidedOn',
  'until-passed': 'until',
}

async function withhold(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(withholdForm, {
    part: t('publication.part'),
    ground: t('publication.ground'),
    motivation: t('publication.motivation'),
    decidedBy: t('publication.decidedBy'),
    decidedOn: t('publication.decidedOn'),
    until: t('publication.until'),
  })
  if (!form.ok) return show(page, form.values, form.errors)
  const chosen = partOf(form.value.part)
  if (chosen === null)
    return show(page, form.values, [{ field: 'part', message: t('publication.refusal.part-unknown') }])
  const { ground, motivation, decidedBy, decidedOn, until } = form.value
  const result = await withholdPart(page.context, {
    ...chosen,
    ...{ ground, motivation, decidedOn, until },
    algorithmId: page.param('id'),
    bodyId: decidedBy === 'official' ? null : decidedBy,
    officialFunction: t('role.processOwner'),
  })
  if (result.ok) return page.redirect(publicationPath({ id: page.param('id') }), 'publication.withheldSaved')
  const message = t(`publication.refusal.${result.refusal}`)
  return show(page, form.values, [{ field: fieldOf[result.refusal] ?? '', message }])
}

async function release(page: PageRequest): Promise<Response> {
  const form = await page.submit(z.object({ withholding: idField() }), {})
  if (!form.ok) return show(page, form.values, form.errors)
  const algorithmId = page.param('id')
  const result = await endWithholding(page.context, { algorithmId, withholdingId: form.value.withholding })
  if (result.ok) return page.redirect(publicationPath({ id: algorithmId }), 'publication.released')
  if (result.refusal === 'not-found') return page.notFound()
  return show(page, {}, [{ field: '', message: page.t(`publication.refusal.${result.refusal}`) }])
}

/** What is public, seen from inside: the state, the grounds, the questions of the public, the settings. */
export const publicationRoutes: readonly RouteDefinition[] = [
  get(publicationPath.pattern, 'publication.read', (page) => show(page)),
  post(publicationDetailsPath.pattern, 'publication.change', saveDetails),
  post(publicationChoicePath.pattern, 'publication.change', choose),
  post(renewAddressPath.pattern, 'publication.change', renew),
  post(withholdPath.pattern, 'publication.withhold', withhold),
  post(releasePath.pattern, 'publication.withhold', release),
  ...reactionRoutes,
  ...settingsRoutes,
]
