import { z } from 'zod'
import { answerConfirmation, withdrawConfirmationRequest } from '#src/workflows/inventory/answer-confirmation.ts'
import { askConfirmation } from '#src/workflows/inventory/ask-confirmation.ts'
import { readConfirmation, readInventory } from '#src/workflows/inventory/read-inventory.ts'
import { formView, type FieldError, type FormView } from '../../components/form-view.ts'
import { choice, dayField, ids, optionalText, textField } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { askInventoryPath, confirmationPath, inventoryPath, withdrawConfirmationPath } from '../../paths/inventory.ts'
import { ConfirmationPage } from './confirmation-page.tsx'
import { listRoutes } from './list-routes.tsx'
import { InventoryPage } from './inventory-page.tsx'

async function showInventory(page: PageRequest, form: FormView = formView(page.frame)): Promise<Response> {
  const inventory = await readInventory(page.context)
  return page.show(<InventoryPage {...{ page, inventory, form }} />, form.errors.length === 0 ? 200 : 422)
}

const askForm = z.object({ personIds: ids(), dueOn: dayField(), note: optionalText(2000) })

async function ask(page: PageRequest): Promise<Response> {
  const { t, frame } = page
  const sent = await page.submit(askForm, {
    personIds: t('inventory.ask.people'),
    dueOn: t('inventory.ask.due'),
    note: t('inventory.ask.note'),
  })
  const again = (errors: readonly FieldError[]) => showInventory(page, formView(frame, sent.values, errors))
  if (!sent.ok) return again(sent.errors)
  const asked = await askConfirmation(page.context, sent.value)
  if (asked.ok) return page.redirect(`${inventoryPath()}#gevraagd`, 'inventory.ask.done')
  const field = asked.refusal === 'due-in-past' || asked.refusal === 'asked-already' ? 'dueOn' : 'personIds'
  return again([{ field, message: t(`inventory.refusal.${asked.refusal}`) }])
}

interface Forms {
  readonly form?: FormView
  readonly back?: FormView
}

async function showConfirmation(page: PageRequest, forms: Forms = {}): Promise<Response> {
  const found = await readConfirmation(page.context, page.param('id'))
  if (found === undefined) return page.notFound()
  const { form = formView(page.frame), back = formView(page.frame) } = forms
  const status = form.errors.length + back.errors.length === 0 ? 200 : 422
  return page.show(<ConfirmationPage {...{ page, found, form, back }} />, status)
}

const answerForm = z.object({
  outcome: choice(['complete', 'incomplete']),
  words: optionalText(4000),
  listedIds: optionalText(100_000).transform((text) => text.split(' ').filter((id) => id !== '')),
  notOursIds: ids(),
})

async function answer(page: PageRequest): Promise<Response> {
  const { t, frame } = page
  const sent = await page.submit(answerForm, {
    outcome: t('inventory.confirm.outcome'),
    words: t('inventory.confirm.words'),
    listedIds: t('inventory.confirm.list'),
    notOursIds: t('inventory.confirm.notOurs'),
  })
  const again = (errors: readonly FieldError[]) =>
    showConfirmation(page, { form: formView(frame, sent.values, errors) })
  if (!sent.ok) return again(sent.errors)
  const kept = await answerConfirmation(page.context, page.param('id'), sent.value)
  if (kept.ok) return page.redirect(confirmationPath({ id: page.param('id') }), 'inventory.confirm.done')
  if (kept.refusal === 'not-found') return page.notFound()
  const field = kept.refusal === 'missing-empty' ? 'words' : kept.refusal === 'not-on-list' ? 'notOursIds' : ''
  return again([{ field, message: t(`inventory.refusal.${kept.refusal}`) }])
}

const backForm = z.object({ reason: textField(2000) })

async function takeBack(page: PageRequest): Promise<Response> {
  const { t, frame } = page
  const sent = await page.submit(backForm, { reason: t('inventory.takeBack.reason') })
  const again = (errors: readonly FieldError[]) =>
    showConfirmation(page, { back: formView(frame, sent.values, errors) })
  if (!sent.ok) return again(sent.errors)
  const taken = await withdrawConfirmationRequest(page.context, page.param('id'), sent.value.reason)
  if (taken.ok) return page.redirect(`${inventoryPath()}#gevraagd`, 'inventory.takeBack.done')
  if (taken.refusal === 'not-found') return page.notFound()
  const field = taken.refusal === 'reason-empty' ? 'reason' : ''
  return again([{ field, message: t(`inventory.refusal.${taken.refusal}`) }])
}

/** Whether the list of algorithms is complete: asking process owners, and what they say. */
export const inventoryRoutes: readonly RouteDefinition[] = [
  get(inventoryPath.pattern, 'inventory.read', (page) => showInventory(page)),
  post(askInventoryPath.pattern, 'inventory.ask', ask),
  get(confirmationPath.pattern, 'inventory.read', (page) => showConfirmation(page)),
  post(confirmationPath.pattern, 'inventory.answer', answer),
  post(withdrawConfirmationPath.pattern, 'inventory.ask', takeBack),
  ...listRoutes,
]
