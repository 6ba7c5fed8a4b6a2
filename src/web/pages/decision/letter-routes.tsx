import { z } from 'zod'
import { standingLetters, type LetterRefusal, type SentLetter } from '#src/domain/decision/sent-letter.ts'
import { readDecision, type DecisionReading } from '#src/workflows/decision/read-decision.ts'
import { recordLetterSent } from '#src/workflows/decision/record-sent-letter.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { checkbox, dayField, idField, optionalAddress, optionalText } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { correctLetterPath, decisionPath, sentLetterPath } from '../../paths/proposal.ts'
import { LetterPage } from './letter-page.tsx'
import { receiversFor } from './letters.tsx'

const letterForm = z.object({
  bodyId: idField(),
  sentOn: dayField(),
  recordNumber: optionalText(200),
  recordAddress: optionalAddress(),
  note: optionalText(),
  reason: optionalText(),
  withdrawn: checkbox(),
})

const fieldOf: Partial<Record<LetterRefusal, string>> = {
  'letter-body-unknown': 'bodyId',
  'letter-of-others': 'bodyId',
  'letter-before-decision': 'sentOn',
  'letter-in-future': 'sentOn',
  'letter-reason-missing': 'reason',
}

interface Asked {
  readonly data: DecisionReading
  /** The record that is put right; nothing for a first one. */
  readonly corrected: SentLetter | undefined
}

/** The decision of the address, for who may record a letter about it, and the record that is put right. */
const asked =
  (handle: (page: PageRequest, asked: Asked) => Response | Promise<Response>) =>
  async (page: PageRequest): Promise<Response> => {
    const data = await readDecision(page.context, page.param('id'))
    if (data === undefined || data.body?.role === 'representative') return page.notFound()
    if (receiversFor(page, data).length === 0) return page.forbidden()
    return handle(page, { data, corrected: undefined })
  }

/** The same for a record that still stands. */
const correcting = (handle: (page: PageRequest, asked: Asked) => Response | Promise<Response>) =>
  asked((page, { data }) => {
    const corrected = standingLetters(data.letters).find(({ id }) => id === page.param('letter'))
    return corrected === undefined ? page.notFound() : handle(page, { data, corrected })
  })

function show(page: PageRequest, { data, corrected }: Asked, values: FormValues, errors: readonly FieldError[] = []) {
  const form = formView(page.frame, values, errors)
  return page.show(
    <LetterPage page={page} data={data} corrected={corrected} form={form} />,
    errors.length > 0 ? 422 : 200,
  )
}

const showForm = (page: PageRequest, around: Asked): Response =>
  show(page, around, { ...around.corrected, recordAddress: around.corrected?.recordAddress ?? '', withdrawn: false })

async function submit(page: PageRequest, around: Asked): Promise<Response> {
  const { t } = page
  const { data, corrected } = around
  const form = await page.submit(letterForm, {
    bodyId: t('letter.to'),
    sentOn: t('letter.sentOn'),
    recordNumber: t('letter.recordNumber'),
    recordAddress: t('letter.recordAddress'),
    note: t('letter.note'),
    reason: t('letter.reason'),
  })
  if (!form.ok) return show(page, around, form.values, form.errors)
  const { reason, withdrawn, ...letter } = form.value
  const result = await recordLetterSent(page.context, {
    ...letter,
    decisionId: data.decision.id,
    corrects: corrected === undefined ? null : { letterId: corrected.id, reason },
    withdrawn: corrected !== undefined && withdrawn,
  })
  if (result.ok) return page.redirect(`${decisionPath({ id: data.decision.id })}#brief`, 'letter.done')
  if (result.refusal === 'decision-unknown') return page.notFound()
  const field = fieldOf[result.refusal] ?? ''
  return show(page, around, form.values, [{ field, message: t(`letter.refusal.${result.refusal}`) }])
}

/** Recording that the letter about a decision was sent. */
export const letterRoutes: readonly RouteDefinition[] = [
  get(sentLetterPath.pattern, 'decision.record', asked(showForm)),
  post(sentLetterPath.pattern, 'decision.record', asked(submit)),
  get(correctLetterPath.pattern, 'decision.record', correcting(showForm)),
  post(correctLetterPath.pattern, 'decision.record', correcting(submit)),
]
