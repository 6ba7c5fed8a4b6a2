import type { MandateRegister, RegisteredMandate } from '#src/workflows/read-mandates.ts'
import type { Translate } from '#src/i18n/text.ts'
import { ButtonLink } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { RuleSourceLine, StandingLine } from '../../components/rule-source.tsx'
import { capital, listed, theBody } from '../../components/routing-words.ts'
import { rulesNav } from '../../components/rules-nav.ts'
import { Empty, Facts, Items, Section, SourceLine, type Fact } from '../../components/text.tsx'
import { endMandatePath, newMandatePath } from '../../paths/routing.ts'

interface Shell {
  readonly t: Translate
  readonly frame: Frame
  readonly mayManage: boolean
}

interface MandatesProps extends Shell {
  readonly register: MandateRegister
  readonly current: readonly RegisteredMandate[]
  readonly later: readonly RegisteredMandate[]
  readonly ended: readonly RegisteredMandate[]
}

const euros = (cents: number, lang: Frame['lang']): string =>
  new Intl.NumberFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(cents / 100)

/** What a mandate is about, in words. */
function subjectInWords(t: Translate, mandate: RegisteredMandate): string {
  const questions = mandate.questions.map((kind) => t(`questionKind.${kind}`).toLowerCase())
  const classes = mandate.classes.map((one) => t(`algorithm.class.short.${one}`))
  const domains = mandate.domains.map((one) => t(`algorithm.domain.${one}`).toLowerCase())
  const parts = [
    listed(t, questions),
    ...(classes.length === 0 ? [] : [`${t('routing.class').toLowerCase()} ${listed(t, classes)}`]),
    ...(domains.length === 0 ? [] : [listed(t, domains)]),
  ]
  return parts.filter((part) => part !== '').join('; ')
}

function limitsInWords(t: Translate, lang: Frame['lang'], mandate: RegisteredMandate): string {
  const { maxAmountCents, exclusions, exclusionsText, instructions } = mandate
  const parts = [
    ...(maxAmountCents === null ? [] : [t('mandate.upTo', { amount: euros(maxAmountCents, lang) })]),
    ...exclusions.map((one) => `${t('rules.mandate.no')}: ${t(`mandate.exclusion.${one}`).toLowerCase()}`),
    ...(exclusionsText === '' ? [] : [exclusionsText]),
    ...(instructions === '' ? [] : [instructions]),
  ]
  return parts.length === 0 ? t('mandate.noLimits') : parts.join('; ')
}

function periodInWords(t: Translate, lang: Frame['lang'], { from, to }: RegisteredMandate): string {
  const first = dayInWords(from, lang)
  if (to === null) return t('mandate.period.open', { from: first })
  return t('mandate.period.closed', { from: first, to: dayInWords(to, lang) })
}

function factsOf({ t, frame }: Shell, mandate: RegisteredMandate): readonly Fact[] {
  const reference =
    mandate.sourceUrl === null ? mandate.decisionReference : <a href={mandate.sourceUrl}>{mandate.decisionReference}</a>
  return [
    {
      label: t(mandate.mode === 'positiveList' ? 'mandate.may' : 'mandate.mayNot'),
      value: capital(subjectInWords(t, mandate)) || t('mandate.negative.note'),
    },
    { label: t('mandate.limits'), value: limitsInWords(t, frame.lang, mandate) },
    { label: t('mandate.period'), value: periodInWords(t, frame.lang, mandate) },
    { label: t('mandate.source'), value: reference },
  ]
}

function MandateItem({
  shell,
  mandate,
  body,
  holds,
}: {
  shell: Shell
  mandate: RegisteredMandate
  body: string
  holds: boolean
}) {
  const { t, frame } = shell
  return (
    <li id={`mandaat-${mandate.id}`}>
      <p className="ws-when">{t(`mandate.kind.${mandate.mandateKind}`)}</p>
      <h3>{capital(t('mandate.for', { function: mandate.granteeFunction, body: theBody(body, frame.lang) }))}</h3>
      <Facts items={factsOf(shell, mandate)} />
      {mandate.endedReason !== null && <p>{t('mandate.end.because', { reason: mandate.endedReason })}</p>}
      {holds && shell.mayManage && (
        <p className="utrecht-button-group">
          <a href={endMandatePath({ id: mandate.id })}>
            {t('mandate.end')}
            <span className="ws-visually-hidden">: {mandate.granteeFunction}</span>
          </a>
        </p>
      )}
    </li>
  )
}

function Mandates({
  shell,
  mandates,
  register,
  holds,
}: {
  shell: Shell
  mandates: readonly RegisteredMandate[]
  register: MandateRegister
  holds: boolean
}) {
  const nameOf = (id: string) => register.bodies.find((body) => body.id === id)?.name ?? ''
  return (
    <Items small>
      {mandates.map((mandate) => (
        <MandateItem
          key={mandate.id}
          shell={shell}
          mandate={mandate}
          body={nameOf(mandate.grantorBodyId)}
          holds={holds}
        />
      ))}
    </Items>
  )
}

/** The mandate register: what holds, what will, what did, and what no mandate can hold. */
export function MandatesPage(props: MandatesProps) {
  const { t, frame, register, current, later, ended, mayManage } = props
  return (
    <Page frame={frame} title={t('mandate.title')} lead={t('mandate.lead')} subnav={rulesNav(t, 'mandates')}>
      <Section
        id="nu"
        title={t('mandate.current')}
        split
        why={
          <SourceLine words={frame.words} kind="law">
            {t('mandate.law')} ({t('rules.unverified')})
          </SourceLine>
        }
      >
        {current.length === 0 ? (
          <Empty>{t('mandate.current.none')}</Empty>
        ) : (
          <Mandates shell={props} mandates={current} register={register} holds />
        )}
        {mayManage && (
          <p className="utrecht-button-group">
            <ButtonLink href={newMandatePath()} primary>
              {t('mandate.new')}
            </ButtonLink>
          </p>
        )}
      </Section>
      {later.length > 0 && (
        <Section id="later" title={t('mandate.later')} split>
          <Mandates shell={props} mandates={later} register={register} holds />
        </Section>
      )}
      <Section id="voorbehouden" title={t('mandate.reserved')} split why={t('mandate.reserved.why')}>
        <p>{t('mandate.negative.note')}</p>
        <Items small>
          {register.rules.reservations.map(({ reserved, standing }) => (
            <li key={reserved.id}>
              <StandingLine t={t} frame={frame} standing={standing} />
              <h3>{reserved.title[frame.lang]}</h3>
              <RuleSourceLine t={t} frame={frame} source={reserved.source} standing={standing} />
            </li>
          ))}
        </Items>
      </Section>
      {ended.length > 0 && (
        <Section id="afgelopen" title={t('mandate.ended')} split>
          <Mandates shell={props} mandates={ended} register={register} holds={false} />
        </Section>
      )}
    </Page>
  )
}
