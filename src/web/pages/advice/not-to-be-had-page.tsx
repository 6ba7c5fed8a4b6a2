import { z } from 'zod'
import { adviceKinds } from '#src/domain/advice/advice-kind.ts'
import { readAdvices, type DossierAdvices } from '#src/workflows/advice/read-advices.ts'
import { recordNotToBeHad } from '#src/workflows/advice/record-not-to-be-had.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { TextArea } from '../../components/form.tsx'
import { formView, type FieldError, type FormValues, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { choice, textField } from '../../http/fields.ts'
import type { PageRequest } from '../../http/route.ts'
import { notToBeHadPath } from '../../paths/advice.ts'
import { dossierAdvicesPath } from '../../paths/algorithm.ts'
import { KindField } from './advice-fields.tsx'

const notToBeHadForm = z.object({ kind: choice(adviceKinds), reason: textField(2000) })

interface Props {
  readonly page: PageRequest
  readonly algorithm: DossierAdvices['algorithm']
  readonly form: FormView
}

/** One honest line: this organisation cannot get this advice, and why. */
function NotToBeHadPage({ page, algorithm, form }: Props) {
  const { t, frame } = page
  const { id } = algorithm
  const { name } = algorithm.facts
  const dossier = dossierFrame(t, { id, name }, 'advice')
  return (
    <Page
      frame={frame}
      kicker={name}
      {...dossier}
      crumbs={[...dossier.crumbs, { href: dossierAdvicesPath({ id }), label: t('dossier.nav.advice') }]}
      title={t('advice.notToBeHad.title')}
      lead={t('advice.notToBeHad.lead')}
      errors={form.errors}
    >
      <form className="ws-form" method="post" action={notToBeHadPath({ id })}>
        <KindField form={form} t={t} />
        <TextArea form={form} name="reason" label={t('advice.reason')} hint={t('advice.notToBeHad.hint')} rows={3} />
        <ButtonGroup>
          <Button>{t('advice.notDelivered.submit')}</Button>
          <a href={dossierAdvicesPath({ id })}>{t('advice.back')}</a>
        </ButtonGroup>
      </form>
    </Page>
  )
}

/** The form, with the kind of advice filled in when it is known which one is missing. */
export async function showNotToBeHad(
  page: PageRequest,
  values: FormValues = { kind: page.query('soort') ?? '' },
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const data = await readAdvices(page.context, page.param('id'))
  if (data === undefined) return page.notFound()
  const form = formView(page.frame, values, errors)
  const shown = <NotToBeHadPage page={page} algorithm={data.algorithm} form={form} />
  return page.show(shown, errors.length === 0 ? 200 : 422)
}

/** Keeps the line, unless somebody here gives this advice or it was asked already. */
export async function submitNotToBeHad(page: PageRequest): Promise<Response> {
  const { t } = page
  const id = page.param('id')
  const form = await page.submit(notToBeHadForm, { kind: t('advice.kind'), reason: t('advice.reason') })
  if (!form.ok) return showNotToBeHad(page, form.values, form.errors)
  const result = await recordNotToBeHad(page.context, {
    ...form.value,
    algorithmId: id,
    advisorName: t(`adviceKind.${form.value.kind}`),
    question: t('advice.notToBeHad.question'),
  })
  if (result.ok) return page.redirect(dossierAdvicesPath({ id }), 'advice.markedNotDelivered')
  if (result.refusal === 'algorithm-unknown') return page.notFound()
  const field = result.refusal === 'reason-missing' ? 'reason' : 'kind'
  return showNotToBeHad(page, form.values, [{ field, message: t(`advice.refusal.${result.refusal}`) }])
}
