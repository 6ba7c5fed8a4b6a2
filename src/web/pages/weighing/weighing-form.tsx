import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { Action } from '#src/domain/access/access.ts'
import type { Result } from '#src/domain/shared/result.ts'
import { authorOf, type Contribution } from '#src/domain/weighing/contributor.ts'
import type { Weighing } from '#src/domain/weighing/weighing.ts'
import { loosely, type TextKey } from '#src/i18n/text.ts'
import { readWeighing, type WeighingReading } from '#src/workflows/weighing/read-weighing.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import {
  besideNow,
  formView,
  summaryOf,
  type FieldError,
  type FormValues,
  type FormView,
} from '../../components/form-view.ts'
import { HiddenField } from '../../components/form.tsx'
import { Page } from '../../components/page.tsx'
import { Empty, Notice } from '../../components/text.tsx'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { weighingPath } from '../../paths/weighing.ts'
import { whoSays } from './who-says.ts'

/** What can stand in the way of a deed on a weighing; each has its sentence. */
export type WeighingRefusal = TextKey extends infer Key
  ? Key extends `weighing.refusal.${infer Refusal}`
    ? Refusal
    : never
  : never

/** The request and the weighing that a form is about. */
export interface FormContext {
  readonly page: PageRequest
  readonly reading: WeighingReading
  readonly weighing: Weighing
}

/** One form on the weighing: what is asked, and what happens with the answer. */
export interface WeighingForm<Schema extends z.ZodType> {
  readonly pattern: string
  readonly action: Action
  readonly schema: Schema
  /** The label of each field, also for the sentences about mistakes. */
  readonly labels: Readonly<Record<string, TextKey>>
  readonly title: (form: FormContext) => string
  readonly lead: (form: FormContext) => ReactNode
  /** What stands there now; nothing when what the form is about is not (or no longer) there. */
  readonly values: (form: FormContext) => FormValues | null
  readonly fields: (view: FormView, form: FormContext) => ReactNode
  /** What the button says; it says what happens. */
  readonly submit?: TextKey | ((form: FormContext) => TextKey)
  /** What the weighing says when it is done. */
  readonly saved?: (form: FormContext) => TextKey
  readonly save: (form: FormContext, value: z.output<Schema>) => Promise<Result<unknown, WeighingRefusal>>
  /** The form that is likely to come next, for who goes on at once. */
  readonly next?: (form: FormContext) => string | null
  /** The field that a refusal is about. */
  readonly refusedFields?: Partial<Readonly<Record<WeighingRefusal, string>>>
  /** The contribution under whose role this is recorded; the page says which role that is. */
  readonly signedAs?: Contribution
  /** Where on the weighing the result stands. */
  readonly anchor: (form: FormContext) => string
}

async function contextOf(page: PageRequest): Promise<FormContext | null> {
  const reading = await readWeighing(page.context, page.param('id'))
  return reading === null || reading.weighing === null ? null : { page, reading, weighing: reading.weighing }
}

/** The page of a form and what it does, declared together. */
export function weighingForm<Schema extends z.ZodType>(spec: WeighingForm<Schema>): readonly RouteDefinition[] {
  const show = async (page: PageRequest) => {
    const form = await contextOf(page)
    const values = form === null ? null : spec.values(form)
    if (form === null || values === null) return page.notFound()
    return page.show(<FormPage spec={spec} form={form} view={formView(page.frame, values)} />)
  }
  return [get(spec.pattern, spec.action, show), post(spec.pattern, spec.action, (page) => submit(spec, page))]
}

async function submit<Schema extends z.ZodType>(spec: WeighingForm<Schema>, page: PageRequest): Promise<Response> {
  const form = await contextOf(page)
  if (form === null || spec.values(form) === null) return page.notFound()
  const t = loosely(page.t)
  const labels = Object.fromEntries(Object.entries(spec.labels).map(([field, key]) => [field, t(key)]))
  const sent = await page.submit(spec.schema, labels)
  const again = (at: FormContext, values: FormValues, errors: readonly FieldError[], now: FormValues | null = null) =>
    page.show(<FormPage spec={spec} form={at} view={viewOf(page, values, errors, now)} />, 422)
  if (!sent.ok) return again(form, sent.values, sent.errors)
  const saved = await spec.save(form, sent.value)
  if (saved.ok) {
    const next = sent.values['then'] === 'next' ? spec.next?.(form) : undefined
    const path = next ?? `${weighingPath({ id: form.weighing.algorithmId })}#${spec.anchor(form)}`
    return page.redirect(path, spec.saved?.(form) ?? 'weighing.form.saved')
  }
  const field = spec.refusedFields?.[saved.refusal] ?? ''
  const errors = [{ field, message: t(`weighing.refusal.${saved.refusal}`) }]
  if (saved.refusal !== 'changed-meanwhile') return again(form, sent.values, errors)
  const later = await contextOf(page)
  const now = later === null ? null : spec.values(later)
  if (later === null || now === null) return page.notFound()
  return again(later, { ...sent.values, revision: now['revision'] }, errors, now)
}

/** The form again; beside what stands there now, when somebody else was first. */
function viewOf(
  page: PageRequest,
  values: FormValues,
  errors: readonly FieldError[],
  now: FormValues | null,
): FormView {
  const own = formView(page.frame, values, errors)
  return now === null ? own : besideNow(own, now)
}

interface FormPageProps<Schema extends z.ZodType> {
  readonly spec: WeighingForm<Schema>
  readonly form: FormContext
  readonly view: FormView
}

function FormPage<Schema extends z.ZodType>({ spec, form, view }: FormPageProps<Schema>) {
  const { page, reading } = form
  const t = loosely(page.t)
  const back = weighingPath({ id: reading.algorithm.id })
  const { revision } = view.values
  const lead = spec.lead(form)
  const next = spec.next?.(form) ?? null
  return (
    <Page
      frame={page.frame}
      title={spec.title(form)}
      kicker={page.t('weighing.titleOf', { name: reading.algorithm.name })}
      lead={lead}
      crumbs={weighingCrumbs(page, reading)}
      errors={summaryOf(view)}
    >
      {view.now !== null && (
        <Notice title={page.t('weighing.form.meanwhile.title')} warning>
          <p>{page.t('weighing.form.meanwhile.text')}</p>
        </Notice>
      )}
      <form method="post" className="ws-form">
        {(typeof revision === 'number' || typeof revision === 'string') && (
          <HiddenField name="revision" value={revision} />
        )}
        {spec.fields(view, form)}
        <SignedAs spec={spec} form={form} />
        <ButtonGroup>
          {next !== null && (
            <Button name="then" value="next">
              {page.t('weighing.form.saveAndNext')}
            </Button>
          )}
          <Button primary={next === null}>
            {t(typeof spec.submit === 'function' ? spec.submit(form) : (spec.submit ?? 'weighing.form.save'))}
          </Button>
          <a href={back}>{page.t('weighing.form.back')}</a>
        </ButtonGroup>
      </form>
    </Page>
  )
}

/** The trail to a page of the weighing. */
export const weighingCrumbs = (page: PageRequest, { algorithm }: Pick<WeighingReading, 'algorithm'>) => [
  ...dossierFrame(page.t, algorithm, 'weighing').crumbs,
  { href: weighingPath({ id: algorithm.id }), label: page.t('weighing.title') },
]

function SignedAs<Schema extends z.ZodType>({ spec, form }: Pick<FormPageProps<Schema>, 'spec' | 'form'>) {
  if (spec.signedAs === undefined) return null
  const { page, reading } = form
  const author = authorOf(spec.signedAs, reading.contributor)
  if (!author.ok) return <Empty>{page.t('weighing.refusal.not-your-role')}</Empty>
  const who = whoSays(page.t, reading.algorithm.names).who(author.value)
  return <p className="ws-small ws-subtle">{page.t('weighing.form.signedAs', { who })}</p>
}
