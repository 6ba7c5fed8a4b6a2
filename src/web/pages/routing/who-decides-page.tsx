import { algorithmQuestionKinds } from '#src/domain/decision/question-kind.ts'
import type { AttemptRefusal } from '#src/workflows/administrative-choice/attempt-official-decision.ts'
import type { RoutingOfAlgorithm } from '#src/workflows/routing/read-routing.ts'
import type { Translate } from '#src/i18n/text.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { Filters } from '../../components/filters.tsx'
import { DayBox, Select } from '../../components/form.tsx'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { RoutingWhy } from '../../components/routing-why.tsx'
import { bodyInWords } from '../../components/routing-words.ts'
import { Byline, Late, Notice, Section } from '../../components/text.tsx'
import { rulesPath, whoDecidesPath } from '../../paths/routing.ts'

interface WhoDecidesProps {
  readonly t: Translate
  readonly frame: Frame
  readonly view: RoutingOfAlgorithm
  readonly mayAttempt: boolean
  readonly attempt?: {
    readonly values: FormValues
    readonly errors: readonly FieldError[]
    readonly refusal?: AttemptRefusal
  }
}

const or = (value: string | null, missing: string) => (value === null ? <Late>{missing}</Late> : value)

function Head({ t, frame, view }: Pick<WhoDecidesProps, 't' | 'frame' | 'view'>) {
  const { known, bodies, startingDecision } = view
  const { riskClass } = known.situation
  const body = bodies.find(({ id }) => id === known.competentBodyId)?.name ?? null
  const adopted =
    startingDecision === null
      ? t('routing.rules.provisional')
      : t('rules.adopted', {
          day: dayInWords(startingDecision.adoptedOn, frame.lang),
          number: startingDecision.number,
        })
  return (
    <Byline
      items={[
        {
          label: t('routing.class'),
          value: or(riskClass === null ? null : t(`algorithm.class.short.${riskClass}`), t('routing.class.unknown')),
        },
        { label: t('routing.body'), value: or(body, t('routing.body.unknown')) },
        { label: t('routing.basis'), value: or(known.competenceBasis, t('routing.basis.unknown')) },
        { label: t('routing.rules'), value: adopted },
      ]}
    />
  )
}

/** What an official reads who tried to decide on what is up to the body. */
function Refused({
  t,
  view,
  frame,
  refusal,
}: Pick<WhoDecidesProps, 't' | 'view' | 'frame'> & { refusal: AttemptRefusal }) {
  const words = { t, lang: frame.lang, bodies: view.bodies, mandates: view.mandates }
  const body = bodyInWords(words, view.known.competentBodyId ?? '')
  return (
    <Notice warning title={t('attempt.refused.title')}>
      <p>{t(`attempt.refusal.${refusal}`)}</p>
      <p>{t('attempt.refused.next', { body })}</p>
      {refusal !== 'undetermined' && <p>{t('attempt.refused.seen')}</p>}
    </Notice>
  )
}

function Attempt({ t, frame, view, attempt }: WhoDecidesProps) {
  const form = formView(frame, attempt?.values, attempt?.errors)
  const choices = algorithmQuestionKinds.map((kind) => ({ value: kind, label: t(`questionKind.${kind}`) }))
  return (
    <Section id="zelf-besluiten" title={t('attempt.title')} split why={t('attempt.lead')}>
      <form method="post" action={whoDecidesPath({ id: view.known.algorithm.id })} className="ws-form">
        <Select
          form={form}
          name="question"
          label={t('attempt.question')}
          why={t('attempt.question.why')}
          choices={choices}
        />
        <ButtonGroup>
          <Button primary={false}>{t('attempt.submit')}</Button>
        </ButtonGroup>
      </form>
    </Section>
  )
}

/** Per question about one algorithm: who decides, why, and after which advice; on any day. */
export function WhoDecidesPage(props: WhoDecidesProps) {
  const { t, frame, view, mayAttempt, attempt } = props
  const { algorithm } = view.known
  const dossier = dossierFrame(t, { id: algorithm.id, name: algorithm.facts.name }, 'whoDecides')
  const words = { t, lang: frame.lang, bodies: view.bodies, mandates: view.mandates }
  return (
    <Page
      frame={frame}
      title={t('routing.title')}
      kicker={algorithm.facts.name}
      lead={t('routing.lead')}
      head={<Head t={t} frame={frame} view={view} />}
      errors={attempt?.errors ?? []}
      {...dossier}
    >
      {attempt?.refusal !== undefined && <Refused t={t} frame={frame} view={view} refusal={attempt.refusal} />}
      <Section id="op-dag" title={t('routing.day.on', { day: dayInWords(view.day, frame.lang) })} split>
        <Filters
          action={whoDecidesPath({ id: algorithm.id })}
          label={t('routing.day')}
          submit={t('routing.day.submit')}
        >
          <DayBox form={formView(frame, { dag: view.day })} name="dag" label={t('routing.day')} />
        </Filters>
      </Section>
      {view.answers.map(({ question, routing }) => (
        <Section key={question} id={`vraag-${question}`} title={t(`questionKind.${question}`)} split>
          <RoutingWhy {...words} frame={frame} routing={routing} rulesHref={rulesPath()} folded />
        </Section>
      ))}
      {mayAttempt && <Attempt {...props} />}
    </Page>
  )
}
