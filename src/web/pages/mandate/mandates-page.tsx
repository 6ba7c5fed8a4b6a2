import { mandatesDueOn } from '#src/domain/mandate/mandate-check.ts'
import type { MandateRegister, RegisteredMandate } from '#src/workflows/mandate/read-mandates.ts'
import type { Translate } from '#src/i18n/text.ts'
import { ButtonLink } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { TermLine } from '../../components/term-line.tsx'
import { RuleSourceLine, StandingLine } from '../../components/rule-source.tsx'
import { theBody } from '../../components/routing-words.ts'
import { capital } from '../../components/words.ts'
import { rulesNav } from '../../components/rules-nav.ts'
import { Downloads, Empty, Facts, Items, Section, SourceLine } from '../../components/text.tsx'
import { publicRolesPath } from '../../paths/public.ts'
import {
  checkMandatesPath,
  endMandatePath,
  importMandatesPath,
  mandateFilePath,
  newMandatePath,
} from '../../paths/routing.ts'
import { Checks } from './checks.tsx'
import { Drafts } from './drafts.tsx'
import { mandateFacts } from './mandate-facts.tsx'
import { registerFiles } from './register-files.ts'

interface MandatesProps {
  readonly t: Translate
  readonly frame: Frame
  readonly mayManage: boolean
  readonly register: MandateRegister
  readonly current: readonly RegisteredMandate[]
  readonly later: readonly RegisteredMandate[]
  readonly ended: readonly RegisteredMandate[]
}

function MandateItem({
  shell,
  mandate,
  body,
  holds,
}: {
  shell: MandatesProps
  mandate: RegisteredMandate
  body: string
  holds: boolean
}) {
  const { t, frame } = shell
  return (
    <li id={`mandaat-${mandate.id}`}>
      <p className="ws-when">{t(`mandate.kind.${mandate.mandateKind}`)}</p>
      <h3>{capital(t('mandate.for', { function: mandate.granteeFunction, body: theBody(body, frame.lang) }))}</h3>
      <Facts
        items={mandateFacts({ t, lang: frame.lang, mandates: shell.register.mandates, instructions: true }, mandate)}
      />
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
  shell: MandatesProps
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

/** When all mandates were looked through, and by when they are again. */
function LookedThrough({ t, frame, mayManage, register: { rules, checks } }: MandatesProps) {
  const inForce = rules.terms.find(({ term }) => term.id === 'mandateCheck')
  const due = mandatesDueOn(checks, rules.startingDecision?.inForceFrom ?? null, inForce?.term)
  return (
    <Section id="nagekeken" title={t('mandate.checks')} split why={t('mandate.checks.why')}>
      {due !== null && <p>{t('mandate.check', { day: dayInWords(due, frame.lang) })}</p>}
      <TermLine t={t} frame={frame} inForce={inForce} />
      <Checks t={t} lang={frame.lang} checks={checks} />
      {mayManage && (
        <p>
          <a href={checkMandatesPath()}>{t('mandate.checks.record')}</a>
        </p>
      )}
    </Section>
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
            <ButtonLink href={importMandatesPath()}>{t('mandate.import')}</ButtonLink>
          </p>
        )}
      </Section>
      {mayManage && <Drafts {...props} />}
      <LookedThrough {...props} />
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
      <Section id="meenemen" title={t('mandate.take')} split why={t('mandate.take.why')}>
        <Downloads files={filesOf(t)} />
        <p>
          <a href={publicRolesPath()}>{t('mandate.public')}</a>
        </p>
      </Section>
    </Page>
  )
}

const filesOf = (t: Translate) => [
  ...registerFiles(t, (file) => mandateFilePath({ file })),
  ...(['csv', 'json'] as const).map((format) => ({
    href: mandateFilePath({ file: `mandaten.${format}` }),
    label: t(`mandate.file.${format}`),
  })),
]
