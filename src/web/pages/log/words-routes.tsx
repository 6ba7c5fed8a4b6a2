import { z } from 'zod'
import { isFindable, type WordErasureRefusal } from '#src/domain/audit/word-erasure.ts'
import { eraseWords, findWords } from '#src/workflows/erasure/erase-words.ts'
import { formView, valueOf, type FieldError, type FormValues } from '../../components/form-view.ts'
import { checkbox, choice, ids, optionalText, textField } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { logPath, wordsErasePath } from '../../paths/documents.ts'
import { WordsPage } from './words-page.tsx'

const steps = ['find', 'erase'] as const

const wordsForm = z.object({
  step: choice(steps),
  words: textField(2_000),
  from: ids(),
  law: optionalText(300),
  reason: optionalText(300),
  sure: checkbox(),
})

/** The field that each refusal is about. */
const fieldOf: Readonly<Record<WordErasureRefusal, string>> = {
  'words-too-short': 'words',
  'nothing-to-erase': 'from',
  'law-missing': 'law',
  'reason-missing': 'reason',
  'grounds-repeat-words': 'reason',
}

const showEmpty = (page: PageRequest): Response =>
  page.show(<WordsPage page={page} found={null} form={formView(page.frame, {})} />)

/** The page again with what was given, and with the places where the words stand. */
async function showFound(page: PageRequest, values: FormValues, errors: readonly FieldError[] = []): Promise<Response> {
  const form = formView(page.frame, values, errors)
  const words = valueOf(form, 'words')
  const found = isFindable(words) ? await findWords(page.context, words) : null
  return page.show(<WordsPage page={page} found={found} form={form} />, errors.length === 0 ? 200 : 422)
}

async function find(page: PageRequest, words: string): Promise<Response> {
  if (!isFindable(words))
    return showFound(page, { words }, [{ field: 'words', message: page.t('words.refusal.words-too-short') }])
  const found = await findWords(page.context, words)
  const form = formView(page.frame, { words, from: found.map(({ id }) => id) })
  return page.show(<WordsPage page={page} found={found} form={form} />)
}

async function submit(page: PageRequest): Promise<Response> {
  const { t } = page
  const labels = {
    words: t('words.words'),
    from: t('words.from'),
    law: t('log.erase.law'),
    reason: t('log.erase.reason'),
  }
  const form = await page.submit(wordsForm, labels)
  if (!form.ok) return showFound(page, form.values, form.errors)
  const { step, sure, ...erasure } = form.value
  if (step === 'find') return find(page, erasure.words)
  if (!sure) return showFound(page, form.values, [{ field: 'sure', message: t('log.erase.notSure') }])
  const erased = await eraseWords(page.context, erasure)
  if (erased.ok) return page.redirect(logPath(), 'words.done')
  const field = fieldOf[erased.refusal]
  return showFound(page, form.values, [{ field, message: t(`words.refusal.${erased.refusal}`) }])
}

/** Words that must go from texts: found first, and then destroyed by a person, with the law and the reason. */
export const wordsRoutes: readonly RouteDefinition[] = [
  get(wordsErasePath.pattern, 'log.erase', showEmpty),
  post(wordsErasePath.pattern, 'log.erase', submit),
]
