import { z } from 'zod'
import { reactionKinds } from '#src/domain/publication/reaction.ts'
import { readTerms } from '#src/workflows/starting-decision/terms-on.ts'
import { readReactionSubject, type ReactionAbout } from '#src/workflows/reaction/read-reaction-subject.ts'
import { receiveReaction } from '#src/workflows/reaction/receive-reaction.ts'
import type { FieldError, FormValues } from '../../components/form-view.ts'
import { choice, optionalEmail, optionalText, textField } from '../../http/fields.ts'
import type { PageRequest } from '../../http/route.ts'
import { publicAlgorithmPath, publicDecisionPath, thanksPath } from '../../paths/public.ts'
import { ReactionPage, ThanksPage, type ReactionSubject } from './reaction-pages.tsx'

const reactionForm = z.object({
  kind: choice(reactionKinds),
  text: textField(5000),
  name: optionalText(200),
  email: optionalEmail(),
  algoritme: optionalText(200),
  besluit: optionalText(100),
  /** A person leaves this empty; a machine that fills everything in does not. */
  website: optionalText(2000),
})

const subjectOf = (about: ReactionAbout | null): ReactionSubject | null => {
  if (about === null) return null
  return about.kind === 'algorithm'
    ? { name: about.name, href: publicAlgorithmPath({ slug: about.address }), field: 'algoritme', value: about.address }
    : { name: about.name, href: publicDecisionPath({ number: about.address }), field: 'besluit', value: about.address }
}

interface Shown {
  readonly about: ReactionAbout | null
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

async function showForm(page: PageRequest, { about, values, errors }: Shown): Promise<Response> {
  const { frame, t, lang } = page
  const answerTerm = (await readTerms(page.context)).get('residentQuestion')
  const subject = subjectOf(about)
  return page.show(
    <ReactionPage {...{ frame, t, lang, subject, values, errors, answerTerm }} />,
    errors.length === 0 ? 200 : 422,
  )
}

/** The form, about an algorithm or a decision when the address names one. */
export async function showReactionForm(page: PageRequest): Promise<Response> {
  const about = await readReactionSubject(page.context, {
    slug: page.query('algoritme') ?? '',
    number: page.query('besluit') ?? '',
  })
  return showForm(page, { about, values: { kind: page.query('soort') ?? '' }, errors: [] })
}

/** Takes in what somebody sends. */
export async function receive(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(reactionForm, {
    kind: t('public.reaction.kind'),
    text: t('public.reaction.text'),
    name: t('public.reaction.name'),
    email: t('public.reaction.email'),
    website: t('public.reaction.empty'),
  })
  const asText = (value: unknown): string => (typeof value === 'string' ? value : '')
  const about = await readReactionSubject(page.context, {
    slug: asText(form.values['algoritme']),
    number: asText(form.values['besluit']),
  })
  if (!form.ok) return showForm(page, { about, values: form.values, errors: form.errors })
  const { kind, text, name, email, website } = form.value
  if (website !== '') return page.redirect(thanksPath({ number: '-' }))
  const result = await receiveReaction(page.context, {
    ...{ kind, text, name: name === '' ? null : name, email },
    algorithmId: about?.algorithmId ?? null,
    decisionId: about?.decisionId ?? null,
    address: page.address,
  })
  if (result.ok) return page.redirect(thanksPath({ number: result.value.number }))
  const errors = [{ field: '', message: t('public.reaction.tooMany') }]
  return showForm(page, { about, values: form.values, errors })
}

/** Says that it arrived. */
export async function showThanks(page: PageRequest): Promise<Response> {
  const { frame, t, lang } = page
  const answerTerm = (await readTerms(page.context)).get('residentQuestion')
  const number = page.param('number')
  if (!/^(\d{1,9}|-)$/.test(number)) return page.notFound()
  return page.show(<ThanksPage {...{ frame, t, lang, number, answerTerm }} />)
}
