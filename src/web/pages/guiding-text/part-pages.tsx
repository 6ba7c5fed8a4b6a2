import { kindRules } from '#src/domain/guiding-text/guiding-text.ts'
import { inputKinds, type GuidingPart, type PartType } from '#src/domain/guiding-text/part.ts'
import { visionThemes } from '#src/domain/vision/paragraph.ts'
import { z } from 'zod'
import { readGuidingForm, type GuidingPartReading } from '#src/workflows/guiding-text/read-guiding-text.ts'
import { removeGuidingPart } from '#src/workflows/guiding-text/remove-guiding-part.ts'
import { writeGuidingPart } from '#src/workflows/guiding-text/write-guiding-part.ts'
import { Button, ButtonForm } from '../../components/button.tsx'
import { HiddenField } from '../../components/form.tsx'
import { formBack, type FieldError, type FormValues } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Section } from '../../components/text.tsx'
import { wholeNumber } from '../../http/fields.ts'
import type { PageRequest } from '../../http/route.ts'
import {
  guidingPartPath,
  guidingTextPath,
  newGuidingPartPath,
  removeGuidingPartPath,
  themeQuery,
} from '../../paths/guiding-text.ts'
import { nextPlace } from './part-form.ts'
import { partForms } from './part-forms.ts'
import { textCrumbs } from './text-crumbs.ts'

/** The part that is asked for: an existing one, or a new one of a type that this text can have. */
interface Asked {
  readonly reading: GuidingPartReading
  readonly type: PartType
  readonly part: GuidingPart | undefined
}

async function askedPart(page: PageRequest): Promise<Asked | undefined> {
  const reading = await readGuidingForm(page.context, page.param('id'))
  if (reading === undefined) return undefined
  const wanted = page.param('type')
  const part = reading.text.parts.find(({ id }) => id === page.param('part'))
  const type = wanted === '' ? part?.type : kindRules[reading.text.kind].partTypes.find((one) => one === wanted)
  return type === undefined ? undefined : { reading, type, part }
}

/** What a link may name beforehand: the kind of input, or the theme of a paragraph. */
function namedBefore(page: PageRequest, type: PartType): FormValues {
  const kind = type === 'input' ? inputKinds.find((one) => one === page.query('soort')) : undefined
  const theme = type === 'paragraph' ? visionThemes.find((one) => one === page.query(themeQuery)) : undefined
  return { ...(kind !== undefined && { kind }), ...(theme !== undefined && { theme }) }
}

/** A new part begins at the end; alternatives and inputs are numbered by themselves. */
function startValues(page: PageRequest, { reading, type, part }: Asked): FormValues {
  if (part !== undefined)
    return { ...partForms[type].valuesOf(part as never), revision: part.revision } satisfies FormValues
  const sequence = nextPlace(reading.text, type)
  const numbered = type === 'alternative' || type === 'input'
  return { sequence, revision: 0, ...(numbered && { code: `${sequence}` }), ...namedBefore(page, type) }
}

interface Mistakes {
  readonly values: FormValues
  readonly errors: readonly FieldError[]
  /** Somebody else saved first: each field that differs shows what stands there now. */
  readonly clash?: boolean
}

function show(page: PageRequest, asked: Asked, mistakes?: Mistakes): Response {
  const { t, frame } = page
  const { reading, type, part } = asked
  const { id } = reading.text
  const { Fields } = partForms[type]
  const now = startValues(page, asked)
  const form = formBack(frame, now, mistakes ?? {})
  const action = part === undefined ? newGuidingPartPath({ id, type }) : guidingPartPath({ id, part: part.id })
  const title =
    part === undefined ? t(`guiding.part.new.${type}`) : t('guiding.part.changeNamed', { title: part.content.title })
  return page.show(
    <Page frame={frame} title={title} crumbs={textCrumbs(t, reading.text)} errors={form.errors}>
      <form method="post" action={action} className="ws-form">
        <HiddenField name="revision" value={`${now['revision'] as number}`} />
        <Fields
          form={form}
          t={t}
          text={reading.text}
          paragraphTitles={reading.paragraphTitles}
          portfolios={reading.portfolios}
        />
        <Button>{t('guiding.part.save')}</Button>
      </form>
      {part !== undefined && reading.text.status !== 'adopted' && (
        <Section id="weghalen" title={t('guiding.part.remove')} split>
          <p>{t('guiding.part.remove.text')}</p>
          <ButtonForm action={removeGuidingPartPath({ id, part: part.id })}>{t('guiding.part.remove')}</ButtonForm>
        </Section>
      )}
    </Page>,
    form.errors.length === 0 ? 200 : 422,
  )
}

export async function showPart(page: PageRequest): Promise<Response> {
  const asked = await askedPart(page)
  return asked === undefined ? page.notFound() : show(page, asked)
}

const revisionForm = z.object({ revision: wholeNumber(0) })
const fieldOfRefusal: Readonly<Record<string, string>> = {
  'code-invalid': 'code',
  'code-taken': 'code',
  'norm-without-source': 'sourceLabel',
}

/** What was written, beside what somebody else saved first; saving again is a choice. */
async function showBesideNow(page: PageRequest, values: FormValues): Promise<Response> {
  const asked = await askedPart(page)
  if (asked?.part === undefined) return page.notFound()
  const errors = [{ field: '', message: page.t('guiding.part.clash') }]
  return show(page, asked, { values, errors, clash: true })
}

/** Saves a part, or says what is wrong with it. */
export async function submitPart(page: PageRequest): Promise<Response> {
  const { t } = page
  const asked = await askedPart(page)
  if (asked === undefined) return page.notFound()
  const { reading, type, part } = asked
  const { schema, labels, draftOf, mistakesOf } = partForms[type]
  const named = Object.fromEntries(
    Object.entries(labels).map(([name, key]) => {
      const row = /\d+$/.exec(name)?.[0] ?? ''
      return [name, (t as (key: string, values: { row: string }) => string)(key, { row })]
    }),
  )
  const form = await page.submit(schema, named)
  if (!form.ok) return show(page, asked, form)
  const edited = await page.submit(revisionForm, {})
  if (!edited.ok) return show(page, asked, edited)
  const draft = draftOf(form.value as never)
  const result = await writeGuidingPart(page.context, {
    versionId: reading.text.id,
    edited: part === undefined ? null : { id: part.id, revision: edited.value.revision ?? 0 },
    draft,
  })
  if (result.ok) return page.redirect(guidingTextPath({ id: reading.text.id }), 'guiding.part.saved')
  const field = fieldOfRefusal[result.refusal] ?? ''
  if (result.refusal === 'changed-meanwhile') return showBesideNow(page, form.values)
  const told = mistakesOf?.(result.refusal, draft.content as never, t) ?? []
  const errors = told.length > 0 ? told : [{ field, message: t(`guiding.refusal.${result.refusal}`) }]
  return show(page, asked, { values: form.values, errors })
}

/** Takes a part out of the draft. */
export async function removePart(page: PageRequest): Promise<Response> {
  const asked = await askedPart(page)
  if (asked?.part === undefined) return page.notFound()
  const versionId = asked.reading.text.id
  const result = await removeGuidingPart(page.context, { versionId, partId: asked.part.id })
  if (result.ok) return page.redirect(guidingTextPath({ id: versionId }), 'guiding.part.removed')
  const errors = [{ field: '', message: page.t(`guiding.refusal.${result.refusal}`) }]
  return show(page, asked, { values: startValues(page, asked), errors })
}
