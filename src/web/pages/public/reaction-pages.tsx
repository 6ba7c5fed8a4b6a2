import type { TermInForce } from '#src/domain/routing/term.ts'
import { TermLine } from '../../components/term-line.tsx'
import { reactionKinds } from '#src/domain/publication/reaction.ts'
import { BotTrap } from '../../components/bot-trap.tsx'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { HiddenField, TextArea, TextBox } from '../../components/form.tsx'
import { type FieldError, type FormValues, formView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Notice } from '../../components/text.tsx'
import { homePath, reactPath } from '../../paths/public.ts'
import type { PublicPage } from './public-page.ts'

/** The record that a reaction is about, if any. */
export interface ReactionSubject {
  readonly name: string
  readonly href: string
  readonly field: 'algoritme' | 'besluit'
  readonly value: string
}

export interface ReactionProps extends PublicPage {
  readonly subject: ReactionSubject | null
  readonly values: FormValues
  readonly errors: readonly FieldError[]
  readonly answerTerm: TermInForce | undefined
}

/** The form with which anybody can ask, report or say something, without an account. */
export function ReactionPage({ frame, t, subject, values, errors }: ReactionProps) {
  const form = formView(frame, values, errors)
  return (
    <Page
      frame={frame}
      title={t('public.reaction.title')}
      kicker={subject === null ? undefined : t('public.reaction.about', { name: subject.name })}
      lead={t('public.reaction.lead')}
      errors={errors}
      crumbs={[
        { href: homePath(), label: t('public.home.title') },
        ...(subject === null ? [] : [{ href: subject.href, label: subject.name }]),
      ]}
    >
      <form className="ws-stack ws-measure" method="post" action={reactPath()}>
        {subject !== null && <HiddenField name={subject.field} value={subject.value} />}
        <RadioGroup
          form={form}
          name="kind"
          label={t('public.reaction.kind')}
          choices={reactionKinds.map((value) => ({ value, label: t(`public.reaction.kind.${value}`) }))}
        />
        <TextArea
          form={form}
          name="text"
          label={t('public.reaction.text')}
          hint={t('public.reaction.textHint')}
          rows={8}
          max={5000}
        />
        <TextBox form={form} name="name" label={t('public.reaction.name')} autoComplete="name" optional />
        <TextBox
          form={form}
          name="email"
          type="email"
          label={t('public.reaction.email')}
          hint={t('public.reaction.emailHint')}
          autoComplete="email"
          optional
        />
        <BotTrap t={t} />
        <Notice title={t('public.reaction.privacyTitle')}>{t('public.reaction.privacy')}</Notice>
        <div className="utrecht-button-group">
          <Button>{t('public.reaction.send')}</Button>
        </div>
      </form>
    </Page>
  )
}

interface ThanksProps extends PublicPage {
  readonly number: string
  readonly answerTerm: TermInForce | undefined
}

/** Says that it arrived, and under which number. */
export const ThanksPage = ({ frame, t, number, answerTerm }: ThanksProps) => (
  <Page
    frame={frame}
    title={t('public.reaction.thanksTitle')}
    lead={t('public.reaction.thanks', { number })}
    crumbs={[{ href: homePath(), label: t('public.home.title') }]}
  >
    <p>{t('public.reaction.thanksTerm')}</p>
    <TermLine t={t} frame={frame} inForce={answerTerm} />
    <p>
      <a href={homePath()}>{t('public.reaction.back')}</a>
    </p>
  </Page>
)
