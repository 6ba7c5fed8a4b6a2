import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import { questionKinds } from '#src/domain/decision/question-kind.ts'
import { mandateExclusions } from '#src/domain/mandate/mandate.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import { routingFlags } from '#src/domain/routing/routing-flag.ts'
import type { AskWhoDecides, WhoDecides } from '#src/workflows/routing/ask-who-decides.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { CheckboxGroup } from '../../components/choices.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { capital } from '../../components/words.ts'
import { DayBox, Select, TextBox } from '../../components/form.tsx'
import { formView, valueOf, type FieldError, type FormValues } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { RoutingWhy } from '../../components/routing-why.tsx'
import { Details, Empty, PageSplit, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { publicRolesPath, whoMayDecidePath } from '../../paths/public.ts'
import { rulesPath } from '../../paths/routing.ts'

interface Props {
  readonly page: PageRequest
  readonly asked: AskWhoDecides
  readonly answer: WhoDecides
  /** What was typed that cannot be read. */
  readonly mistakes?: { readonly values: FormValues; readonly errors: readonly FieldError[] } | undefined
}

/** Who may decide on a question, for a class, in a field of work, on a day, and why. Everyone may ask. */
export function WhoMayDecidePage(props: Props) {
  const { t, frame, lang } = props.page
  const { asked } = props
  return (
    <Page
      frame={frame}
      title={t('whoMay.title')}
      lead={t('whoMay.lead')}
      description={t('whoMay.lead')}
      crumbs={[{ href: publicRolesPath(), label: t('public.roles.title') }]}
      errors={props.mistakes?.errors ?? []}
    >
      <PageSplit>
        <Section id="antwoord" title={t('whoMay.answer', { day: dayInWords(asked.day, lang) })}>
          <Answer {...props} />
        </Section>
        <Question {...props} />
      </PageSplit>
    </Page>
  )
}

function Answer({ page, asked, answer }: Props) {
  const { t, frame, lang, actor } = page
  if (answer.routing === null || asked.question === null) return <Empty>{t('whoMay.nothing')}</Empty>
  return (
    <>
      <h3>{subjectOf(page, asked)}</h3>
      <RoutingWhy
        t={t}
        lang={lang}
        frame={frame}
        bodies={answer.bodies}
        mandates={answer.mandates}
        routing={answer.routing}
        rulesHref={actor === null ? null : rulesPath()}
        asked
      />
    </>
  )
}

/** What was asked, said back. */
function subjectOf({ t }: PageRequest, { question, riskClass, domain }: AskWhoDecides): string {
  const parts = [
    ...(question === null ? [] : [t(`questionKind.${question}`)]),
    ...(riskClass === null ? [] : [`${t('routing.class').toLowerCase()} ${t(`algorithm.class.short.${riskClass}`)}`]),
    ...(domain === null ? [] : [t(`algorithm.domain.${domain}`).toLowerCase()]),
  ]
  return capital(parts.join(', '))
}

function Question({ page, asked, answer, mistakes }: Props) {
  const { t, frame } = page
  const { amountCents, months, exclusions } = asked.particulars
  const values = {
    vraag: asked.question ?? '',
    klasse: asked.riskClass ?? '',
    onderwerp: asked.domain ?? '',
    orgaan: asked.bodyCode ?? '',
    dag: asked.day,
    kenmerk: asked.flags,
    bedrag: amountCents === null ? '' : amountCents / 100,
    maanden: months ?? '',
    gevoelig: exclusions,
  }
  const form = formView(frame, { ...values, ...mistakes?.values }, mistakes?.errors)
  const bodies = answer.bodies.filter(
    ({ role }) => role === 'executive' || role === 'singleHeaded' || role === 'representative',
  )
  return (
    <Section id="stel-de-vraag" title={t('whoMay.ask')} why={t('whoMay.ask.why')}>
      <form method="get" action={whoMayDecidePath()} className="ws-form">
        <Select
          form={form}
          name="vraag"
          label={t('whoMay.question')}
          choices={questionKinds.map((kind) => ({ value: kind, label: t(`questionKind.${kind}`) }))}
        />
        <Select
          form={form}
          name="klasse"
          label={t('routing.class')}
          hint={t('whoMay.class.hint')}
          optional
          choices={riskClasses.map((one) => ({ value: one, label: t(`algorithm.class.short.${one}`) }))}
        />
        <Select
          form={form}
          name="orgaan"
          label={t('routing.body')}
          hint={t('whoMay.body.hint')}
          optional
          choices={bodies.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Select
          form={form}
          name="onderwerp"
          label={t('whoMay.domain')}
          optional
          choices={domainsOfLife.map((one) => ({ value: one, label: t(`algorithm.domain.${one}`) }))}
        />
        <DayBox form={form} name="dag" label={t('routing.day')} hint={t('whoMay.day.hint')} />
        <Details
          summary={t('whoMay.more')}
          open={
            asked.flags.length > 0 ||
            exclusions.length > 0 ||
            valueOf(form, 'bedrag') !== '' ||
            valueOf(form, 'maanden') !== ''
          }
        >
          <TextBox form={form} name="bedrag" label={t('whoMay.amount')} optional inputMode="numeric" />
          <TextBox form={form} name="maanden" label={t('whoMay.months')} optional inputMode="numeric" />
          <CheckboxGroup
            form={form}
            name="gevoelig"
            label={t('whoMay.sensitive')}
            optional
            choices={mandateExclusions.map((one) => ({ value: one, label: t(`mandate.exclusion.${one}`) }))}
          />
          <CheckboxGroup
            form={form}
            name="kenmerk"
            label={t('whoMay.flags')}
            optional
            choices={routingFlags.map((flag) => ({ value: flag, label: capital(t(`flag.${flag}`)) }))}
          />
        </Details>
        <ButtonGroup>
          <Button>{t('whoMay.submit')}</Button>
        </ButtonGroup>
      </form>
    </Section>
  )
}
