import { z } from 'zod'
import { isDay } from '#src/domain/shared/dates.ts'
import { erasureGrounds, type ErasureRefusal } from '#src/domain/audit/erasure.ts'
import type { ChainHead } from '#src/domain/audit/chain.ts'
import { eraseLogText, readLogLine } from '#src/workflows/erasure/erase-log-text.ts'
import { readLog } from '#src/workflows/audit/read-log.ts'
import { verifyOwnAudit } from '#src/workflows/audit/verify-audit.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { checkbox, choice, textField, wholeNumber } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { logCheckPath, logErasePath, logPath } from '../../paths/documents.ts'
import { CheckPage } from './check-page.tsx'
import { ErasePage } from './erase-page.tsx'
import { LogPage } from './log-page.tsx'
import { fileRoutes } from './file-routes.tsx'
import { wordsRoutes } from './words-routes.tsx'
import { personalRoutes } from './personal-routes.tsx'

const names = ['action', 'kind', 'role', 'subject', 'from', 'to'] as const

async function showLog(page: PageRequest): Promise<Response> {
  const asked = Object.fromEntries(names.map((name) => [name, page.query(name)?.trim() ?? '']))
  const given = (name: (typeof names)[number]) => (asked[name] === '' ? null : (asked[name] ?? null))
  const errors: FieldError[] = (['from', 'to'] as const).flatMap((name) => {
    const day = given(name)
    const field = page.t(`log.${name}`)
    return day === null || isDay(day) ? [] : [{ field: name, message: page.t('form.error.not-a-day', { field }) }]
  })
  const day = (name: 'from' | 'to') => (errors.some((error) => error.field === name) ? null : given(name))
  const number = Math.min(Math.max(Math.trunc(Number(page.query('page') ?? '1')) || 1, 1), 100_000)
  const filter = {
    action: given('action'),
    subjectKind: given('kind'),
    subjectId: given('subject'),
    role: given('role'),
    from: day('from'),
    to: day('to'),
  }
  const log = await readLog(page.context, filter, number)
  const form = formView(page.frame, asked, errors)
  return page.show(<LogPage page={page} log={log} form={form} number={number} />, errors.length === 0 ? 200 : 422)
}

/** A head as it is printed on documents: the number and the fingerprint, in any spacing. */
function readHead(text: string): ChainHead | undefined {
  const match = /^(\d{1,12})[\s:]+([0-9a-f]{64})$/i.exec(text.trim())
  return match === null ? undefined : { sequence: Number(match[1]), hash: (match[2] ?? '').toLowerCase() }
}

async function checkLog(page: PageRequest): Promise<Response> {
  const text = page.query('head') ?? ''
  const head = readHead(text)
  const wrong = text.trim() !== '' && head === undefined
  const errors = wrong ? [{ field: 'head', message: page.t('log.check.headWrong') }] : []
  const found = await verifyOwnAudit(page.context, head === undefined ? [] : [head])
  const form = formView(page.frame, { head: text }, errors)
  return page.show(<CheckPage page={page} found={found} form={form} />, wrong ? 422 : 200)
}

const eraseForm = z.object({
  number: wholeNumber(1),
  ground: choice(erasureGrounds),
  law: textField(300),
  reason: textField(1000),
  sure: checkbox(),
})

/** The field that each refusal of an erasure is about. */
const erasureFields: Readonly<Record<ErasureRefusal, string>> = {
  'line-unknown': 'number',
  'already-erased': 'number',
  'line-stays': 'number',
  'law-missing': 'law',
  'reason-missing': 'reason',
}

async function showErase(page: PageRequest, values: FormValues, errors: readonly FieldError[] = []): Promise<Response> {
  const number = Number(values['number'])
  const line = Number.isSafeInteger(number) && number > 0 ? await readLogLine(page.context, number) : undefined
  const form = formView(page.frame, values, errors)
  return page.show(<ErasePage page={page} line={line} form={form} />, errors.length === 0 ? 200 : 422)
}

async function submitErase(page: PageRequest): Promise<Response> {
  const { t } = page
  const labels = {
    number: t('log.erase.number'),
    ground: t('log.erase.ground'),
    law: t('log.erase.law'),
    reason: t('log.erase.reason'),
  }
  const form = await page.submit(eraseForm, labels)
  if (!form.ok) return showErase(page, form.values, form.errors)
  const { number, sure, ...why } = form.value
  if (!sure) return showErase(page, form.values, [{ field: 'sure', message: t('log.erase.notSure') }])
  const erased = await eraseLogText(page.context, { ...why, sequence: number ?? 0 })
  if (erased.ok) return page.redirect(logPath(), 'log.erase.done')
  const field = erasureFields[erased.refusal]
  return showErase(page, form.values, [{ field, message: t(`log.erase.refusal.${erased.refusal}`) }])
}

/** The log with filters, whether it is whole, and erasing on a legal ground. */
export const logRoutes: readonly RouteDefinition[] = [
  get(logPath.pattern, 'log.read', showLog),
  get(logCheckPath.pattern, 'log.read', checkLog),
  get(logErasePath.pattern, 'log.erase', (page) => showErase(page, { number: page.query('regel') ?? '' })),
  post(logErasePath.pattern, 'log.erase', submitErase),
  ...personalRoutes,
  ...wordsRoutes,
  ...fileRoutes,
]
