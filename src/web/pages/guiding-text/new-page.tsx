import { z } from 'zod'
import { guidingKinds, type GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import { beginnings, readBeginnings, startGuidingText } from '#src/workflows/guiding-text/start-guiding-text.ts'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { TextBox } from '../../components/form.tsx'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { choice, textField } from '../../http/fields.ts'
import type { PageRequest } from '../../http/route.ts'
import { writesKind } from '../../http/writes-kind.ts'
import { guidingTextPath, guidingTextsPath, newGuidingTextPath } from '../../paths/guiding-text.ts'

const schema = z.object({ title: textField(200), beginning: choice(beginnings) })

const kindOf = (page: PageRequest): GuidingKind | undefined => guidingKinds.find((kind) => kind === page.param('kind'))

/** The form with which a new version begins. */
export async function showNew(
  page: PageRequest,
  values: FormValues = {},
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const { t, frame } = page
  const kind = kindOf(page)
  if (kind === undefined) return page.notFound()
  if (!writesKind(page, kind)) return page.forbidden()
  const form = formView(frame, values, errors)
  const name = t(`guiding.kind.${kind}`)
  const offered = await readBeginnings(page.context, kind)
  return page.show(
    <Page
      frame={frame}
      title={t('guiding.new.title', { kind: name })}
      lead={t('guiding.new.lead')}
      crumbs={[{ href: guidingTextsPath(), label: t('guiding.overview.title') }]}
      errors={errors}
    >
      <form method="post" action={newGuidingTextPath({ kind })} className="ws-form">
        <TextBox form={form} name="title" label={t('guiding.field.title')} />
        <RadioGroup
          form={form}
          name="beginning"
          label={t('guiding.new.begin')}
          choices={offered.map((value) =>
            value === 'starter'
              ? { value, label: t(`guiding.new.begin.${value}`), hint: t('guiding.new.begin.starter.hint') }
              : { value, label: t(`guiding.new.begin.${value}`) },
          )}
        />
        <Button>{t('guiding.new.submit')}</Button>
      </form>
    </Page>,
    errors.length === 0 ? 200 : 422,
  )
}

/** Begins the draft. */
export async function submitNew(page: PageRequest): Promise<Response> {
  const { t } = page
  const kind = kindOf(page)
  if (kind === undefined) return page.notFound()
  if (!writesKind(page, kind)) return page.forbidden()
  const form = await page.submit(schema, { title: t('guiding.field.title'), beginning: t('guiding.new.begin') })
  if (!form.ok) return showNew(page, form.values, form.errors)
  const result = await startGuidingText(page.context, { kind, ...form.value })
  if (result.ok) return page.redirect(guidingTextPath({ id: result.value }), 'guiding.new.done')
  const field = result.refusal === 'nothing-in-force' ? 'beginning' : ''
  return showNew(page, form.values, [{ field, message: t(`guiding.refusal.${result.refusal}`) }])
}
