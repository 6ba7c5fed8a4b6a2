import type { UnreadRemoval } from '#src/workflows/account/remove-second-step.ts'
import { Button, ButtonForm } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { type FormView, summaryOf } from '../../components/form-view.ts'
import { HiddenField, TextBox } from '../../components/form.tsx'
import { Page } from '../../components/page.tsx'
import { Notice, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import {
  accountPasswordPath,
  accountPath,
  removalReadPath,
  secondStepConfirmPath,
  secondStepPath,
  secondStepRemovePath,
} from '../../paths/people.ts'
import { QrCode } from './qr-code.tsx'

interface Props {
  readonly page: PageRequest
  /** The password was made by an administrator and must be replaced. */
  readonly mustChange: boolean
  readonly secondStep: boolean
  /** That an administrator took the second step away, until the person says to have read it. */
  readonly removals: readonly UnreadRemoval[]
  readonly password: FormView
  readonly second: FormView
}

/** What somebody can change about the own account. */
export function AccountPage({ page, mustChange, secondStep, removals, password, second }: Props) {
  const { t, frame } = page
  return (
    <Page frame={frame} title={t('account.title')} lead={page.actor?.name} errors={summaryOf(password, second)}>
      {removals.map((removal) => (
        <Notice key={removal.id} warning title={t('account.removal.title')}>
          <p>
            {t('account.removal.by', { who: removal.by ?? t('record.nobody') })}{' '}
            <DayText day={removal.on} lang={page.lang} />.
          </p>
          <p>{t('account.removal.reason', { reason: removal.reason })}</p>
          <p>{t('account.removal.then')}</p>
          <ButtonForm action={removalReadPath()}>{t('account.removal.read')}</ButtonForm>
        </Notice>
      ))}
      {mustChange && <Notice warning>{t('account.mustChange')}</Notice>}
      <Section id="wachtwoord" title={t('account.password')} split why={t('account.password.why')}>
        <form method="post" action={accountPasswordPath()} className="ws-form">
          <TextBox
            form={password}
            name="current"
            type="password"
            autoComplete="current-password"
            label={t('account.password.current')}
          />
          <TextBox
            form={password}
            name="next"
            type="password"
            autoComplete="new-password"
            label={t('account.password.next')}
            hint={t('account.password.next.hint')}
          />
          <TextBox
            form={password}
            name="again"
            type="password"
            autoComplete="new-password"
            label={t('account.password.again')}
          />
          <Button>{t('account.password.submit')}</Button>
        </form>
      </Section>
      <Section id="twee-stappen" title={t('account.second')} split why={t('account.second.why')}>
        <p>{secondStep ? t('account.second.on') : t('account.second.off')}</p>
        <form method="post" action={secondStep ? secondStepRemovePath() : secondStepPath()} className="ws-form">
          <TextBox
            form={second}
            name="password"
            type="password"
            autoComplete="current-password"
            label={t('account.second.password')}
          />
          <Button primary={!secondStep}>{secondStep ? t('account.second.remove') : t('account.second.start')}</Button>
        </form>
      </Section>
    </Page>
  )
}

/** What an app needs: the address that it reads, and the codes for when the phone is lost. */
export interface SecondStepMade {
  readonly uri: string
  readonly recoveryCodes: readonly string[]
}

interface SecondStepProps {
  readonly page: PageRequest
  /** What was made, while it is known. */
  readonly made: SecondStepMade | null
  /** The same, sealed, to come along with the code. */
  readonly sealed: string
  readonly form: FormView
}

/** The code to scan, the recovery codes, and the first code to prove that it works. */
export function SecondStepPage({ page, made, sealed, form }: SecondStepProps) {
  const { t, frame } = page
  const secret = made === null ? null : new URL(made.uri).searchParams.get('secret')
  return (
    <Page frame={frame} title={t('account.second.title')} errors={summaryOf(form)}>
      {made !== null && (
        <>
          <Section id="scan" title={t('account.second.scan')}>
            <QrCode text={made.uri} label={t('account.second.image')} />
            <p>{t('account.second.secret')}:</p>
            <p className="ws-password-once">{secret}</p>
          </Section>
          <Section id="herstelcodes" title={t('account.second.recovery')} why={t('account.second.recovery.why')}>
            <ul className="ws-plain ws-codes">
              {made.recoveryCodes.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
      <Section id="bevestig" title={t('account.second.confirm')}>
        <form method="post" action={secondStepConfirmPath()} className="ws-form">
          <TextBox
            form={form}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            label={t('account.second.code')}
          />
          {sealed !== '' && <HiddenField name="setUp" value={sealed} />}
          <Button>{t('account.second.confirm')}</Button>
        </form>
        <p>
          <a href={`${accountPath()}#twee-stappen`}>{t('account.second.again')}</a>
        </p>
      </Section>
    </Page>
  )
}
