import { z } from 'zod'
import { erasePersonal, readPersonalRecords } from '#src/workflows/erasure/erase-personal.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { checkbox, choice, optionalId, textField } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { personalErasePath } from '../../paths/documents.ts'
import { PersonalPage } from './personal-page.tsx'

const wanted = ['due', 'one'] as const

const eraseForm = z.object({
  what: choice(wanted),
  record: optionalId(),
  law: textField(300),
  reason: textField(1000),
  sure: checkbox(),
})

async function show(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []): Promise<Response> {
  const records = await readPersonalRecords(page.context)
  const formOf = (what: (typeof wanted)[number]) => {
    const mine = values['what'] === what
    return formView(page.frame, mine ? values : {}, mine ? errors : [], `${what}-`)
  }
  return page.show(
    <PersonalPage page={page} records={records} due={formOf('due')} one={formOf('one')} />,
    errors.length === 0 ? 200 : 422,
  )
}

const fieldOf = { 'law-missing': 'law', 'reason-missing': 'reason', 'nothing-to-erase': 'record' } as const

async function erase(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(eraseForm, {
    what: t('personal.one'),
    record: t('personal.one.which'),
    law: t('log.erase.law'),
    reason: t('log.erase.reason'),
  })
  if (!form.ok) return show(page, form.values, form.errors)
  const { what, record, sure, ...grounds } = form.value
  const again = (field: string, message: string) => show(page, form.values, [{ field, message }])
  if (!sure) return again('sure', t('log.erase.notSure'))
  const result = await erasePersonal(page.context, { ...grounds, what: what === 'due' ? 'due' : { id: record ?? '' } })
  if (result.ok) return page.redirect(personalErasePath(), 'personal.done')
  return again(what === 'due' ? '' : fieldOf[result.refusal], t(`personal.refusal.${result.refusal}`))
}

/** Names and addresses of residents: erased by a person, with the law and the reason. */
export const personalRoutes: readonly RouteDefinition[] = [
  get(personalErasePath.pattern, 'log.erase', (page) => show(page)),
  post(personalErasePath.pattern, 'log.erase', erase),
]
