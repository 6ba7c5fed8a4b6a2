import { z } from 'zod'
import { handlings, wordings } from '#src/domain/decision/record.ts'
import type { TextDecisionRefusal, TextDecisionTrigger } from '#src/domain/guiding-text/decide-on-text.ts'
import { decideOnGuidingText } from '#src/workflows/guiding-text/decide-on-guiding-text.ts'
import { readGuidingForm, type GuidingFormReading } from '#src/workflows/guiding-text/read-guiding-text.ts'
import { Button } from '../../components/button.tsx'
import { HiddenField } from '../../components/form.tsx'
import { formView, valueOf, type FieldError, type FormValues } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { bodyInWords } from '../../components/routing-words.ts'
import {
  dayField,
  idField,
  optionalAddress,
  optionalChoice,
  optionalDay,
  optionalText,
  textField,
  wholeNumber,
} from '../../http/fields.ts'
import type { PageRequest } from '../../http/route.ts'
import { guidingDecisionPath, guidingTextPath } from '../../paths/guiding-text.ts'
import { DecideFields } from './decide-fields.tsx'
import { textCrumbs } from './text-crumbs.ts'

const triggers = ['adopt', 'registerHistoric', 'sendBack', 'reaffirm', 'repeal'] as const

const schema = z.object({
  revision: wholeNumber(0),
  bodyId: idField(),
  decidedOn: dayField(),
  effectiveOn: optionalDay(),
  reviewBy: optionalDay(),
  motivation: optionalText(10_000),
  whyNotAlternatives: optionalText(10_000),
  wording: optionalChoice(wordings),
  handling: optionalChoice(handlings),
  assignment: optionalText(5000),
  documentReference: textField(300),
  officialRecord: optionalAddress(),
})

const triggerOf = (page: PageRequest): TextDecisionTrigger | undefined =>
  triggers.find((one) => one === page.param('trigger'))

function leadOf(
  { t, lang }: PageRequest,
  { routing, bodies, mandates }: GuidingFormReading,
  trigger: TextDecisionTrigger,
) {
  if (trigger !== 'adopt') return t(`guiding.decide.${trigger}.lead`)
  const body = routing.outcome === 'determined' ? bodyInWords({ t, lang, bodies, mandates }, routing.bodyId) : ''
  return t('guiding.decide.adopt.lead', { body })
}

interface Asked {
  readonly reading: GuidingFormReading
  readonly trigger: TextDecisionTrigger
}

/** The text and the decision of the address; nothing when there is none. */
async function askedOf(page: PageRequest): Promise<Asked | undefined> {
  const trigger = triggerOf(page)
  const reading = trigger === undefined ? undefined : await readGuidingForm(page.context, page.param('id'))
  return trigger === undefined || reading === undefined ? undefined : { reading, trigger }
}

function show(
  page: PageRequest,
  { reading, trigger }: Asked,
  values?: FormValues,
  errors: readonly FieldError[] = [],
): Response {
  const { t, frame } = page
  const form = formView(frame, values ?? { revision: reading.text.revision }, errors)
  const shared = { form, page, reading, trigger }
  return page.show(
    <Page
      frame={frame}
      title={t(`guiding.decide.${trigger}`)}
      lead={leadOf(page, reading, trigger)}
      crumbs={textCrumbs(t, reading.text)}
      errors={errors}
    >
      <form method="post" action={guidingDecisionPath({ id: reading.text.id, trigger })} className="ws-form">
        <HiddenField name="revision" value={valueOf(form, 'revision')} />
        <DecideFields {...shared} />
        <Button>{t('guiding.decide.submit')}</Button>
      </form>
    </Page>,
    errors.length === 0 ? 200 : 422,
  )
}

/** Shows the form to the secretary or clerk of the body that decides; anybody else reads why it stays shut. */
export async function showDecide(page: PageRequest): Promise<Response> {
  const asked = await askedOf(page)
  if (asked === undefined) return page.notFound()
  const { reading, trigger } = asked
  const { routing, text } = reading
  const elsewhere = trigger !== 'registerHistoric' && routing.outcome === 'determined'
  if (elsewhere && !page.may('guiding.record', { body: routing.bodyId }))
    return page.redirect(guidingTextPath({ id: text.id }), 'guiding.refusal.recorder-not-entitled')
  return show(page, asked)
}

const fieldOfRefusal: Partial<Readonly<Record<TextDecisionRefusal, string>>> = {
  'decided-in-future': 'decidedOn',
  'decided-before-term': 'decidedOn',
  'effective-missing': 'effectiveOn',
  'effective-before-decision': 'effectiveOn',
  'in-force-on-that-day': 'effectiveOn',
  'older-than-in-force': 'effectiveOn',
  'review-not-later': 'reviewBy',
  'motivation-missing': 'motivation',
  'wording-missing': 'wording',
  'assignment-missing': 'assignment',
  'reference-missing': 'documentReference',
}

/** Records what the body decided, or says why that cannot be. */
export async function submitDecide(page: PageRequest): Promise<Response> {
  const { t } = page
  const trigger = triggerOf(page)
  if (trigger === undefined) return page.notFound()
  const form = await page.submit(schema, {
    bodyId: t('guiding.decide.body'),
    decidedOn: t('guiding.decide.decidedOn'),
    effectiveOn: t('guiding.decide.effectiveOn'),
    reviewBy: t('guiding.decide.reviewBy'),
    motivation: t('guiding.decide.motivation'),
    whyNotAlternatives: t('guiding.decide.whyNot'),
    wording: t('guiding.decide.wording'),
    handling: t('guiding.decide.handling'),
    assignment: t('guiding.decide.assignment'),
    documentReference: t('guiding.decide.documentReference'),
    officialRecord: t('guiding.decide.officialRecord'),
  })
  const again = async (errors: readonly FieldError[]): Promise<Response> => {
    const asked = await askedOf(page)
    return asked === undefined ? page.notFound() : show(page, asked, form.values, errors)
  }
  if (!form.ok) return again(form.errors)
  const { revision, bodyId, officialRecord, ...record } = form.value
  const id = page.param('id')
  const result = await decideOnGuidingText(page.context, {
    ...{ id, revision: revision ?? 0, trigger, bodyId },
    record: { ...record, officialRecord: officialRecord ?? '' },
  })
  if (result.ok) return page.redirect(guidingTextPath({ id }), 'guiding.decide.done')
  if (result.refusal === 'not-found') return page.notFound()
  const field = result.refusal in fieldOfRefusal ? fieldOfRefusal[result.refusal as TextDecisionRefusal] : ''
  return again([{ field: field ?? '', message: t(`guiding.refusal.${result.refusal}`) }])
}
