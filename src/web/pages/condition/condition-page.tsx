import { reportedKinds, type ConditionEvent, type ReportedKind } from '#src/domain/condition/condition.ts'
import { conditionState, conditionTransitions, dueDay, isOverdue } from '#src/domain/condition/condition-state.ts'
import type { ConditionPageData } from '#src/workflows/condition/read-condition.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { DayText, dayInWords } from '../../components/day-text.tsx'
import { FileBox, TextArea } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Byline, Empty, Late, Prose, Section, Timeline } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { bodyWords } from '../../components/body-words.ts'
import { dossierPath, dossierProposalsPath } from '../../paths/algorithm.ts'
import { sightPath } from '../../paths/sight.ts'
import { conditionFilePath, decisionPath, extendConditionPath } from '../../paths/proposal.ts'

interface ConditionProps {
  readonly page: PageRequest
  readonly data: ConditionPageData
  readonly form: FormView
}

const byOwner: readonly ReportedKind[] = ['started', 'evidenceSubmitted']
const byVerifier: readonly ReportedKind[] = ['fulfilled', 'rejected', 'notFulfilled']

/** Which steps this person may try now; whether it is this person's task, the rule says. */
export function stepsFor(page: PageRequest, data: ConditionPageData): readonly ReportedKind[] {
  const state = conditionState(data.followed)
  return reportedKinds.filter((kind) => {
    if (!conditionTransitions[kind].includes(state)) return false
    if (byOwner.includes(kind)) return page.may('condition.report')
    return byVerifier.includes(kind) && page.may('condition.verify')
  })
}

const eventTitle = ({ t, lang }: PageRequest, { kind, dueOn }: ConditionEvent): string =>
  kind === 'extended'
    ? t('condition.event.extended', { day: dueOn === null ? '' : dayInWords(dueOn, lang) })
    : t(`condition.event.${kind}`)

/** Who can give more time: the body that set the condition, or an official under its mandate. */
function MoreTime({ page, data }: Pick<ConditionProps, 'page' | 'data'>) {
  const { t, lang } = page
  const { algorithm, body, decision } = data.decision
  const proposes = page.may('proposal.write', { algorithm: algorithm.id })
  const decides = page.may('condition.extend', { algorithm: algorithm.id })
  if (!proposes && !decides) return null
  const { id } = data.followed.condition
  return (
    <Section id="uitstel" title={t('condition.moreTime')} why={t('condition.moreTime.why')} split>
      {proposes && (
        <p>
          <a href={`${dossierProposalsPath({ id: algorithm.id })}?besluit=${decision.id}#nieuw`}>
            {t('condition.moreTime.propose', { body: bodyWords(body?.name ?? '', lang) })}
          </a>
        </p>
      )}
      {decides && (
        <p>
          <a href={extendConditionPath({ id })}>{t('condition.moreTime.mandate')}</a>
        </p>
      )}
    </Section>
  )
}

/** By which function it is done or checked, and that nobody here does so any more. */
function Holder({ page: { t }, data, part }: Pick<ConditionProps, 'page' | 'data'> & { part: 'owner' | 'verifier' }) {
  const { function: name } = data.followed.condition[part]
  if (!data.unheld.includes(part)) return <>{name}</>
  return (
    <>
      {name}. <Late>{t('algorithm.unassigned')}</Late> {t(`condition.unheld.${part}`)}
    </>
  )
}

/** One condition: what has to be done, by whom, verified by whom, and what happened. */
export function ConditionPage({ page, data, form }: ConditionProps) {
  const { t, frame, lang, context } = page
  const { followed, decision } = data
  const { condition, events } = followed
  const steps = stepsFor(page, data)
  const { algorithm } = decision
  return (
    <Page
      frame={frame}
      title={condition.text}
      kicker={t('condition.kicker', { number: decision.decision.number })}
      head={
        <Byline
          items={[
            { label: t('room.column.state'), value: t(`conditionState.${conditionState(followed)}`) },
            { label: t('closing.column.owner'), value: <Holder page={page} data={data} part="owner" /> },
            { label: t('closing.column.verifier'), value: <Holder page={page} data={data} part="verifier" /> },
            {
              label: t('closing.column.dueOn'),
              value: (
                <>
                  <DayText day={dueDay(followed)} lang={lang} />
                  {isOverdue(followed, context.today) && <Late> {t('advice.late')}</Late>}
                </>
              ),
            },
            { label: t('room.condition.kind'), value: t(`conditionKind.${condition.kind}`) },
            { label: t('closing.column.waits'), value: t(condition.beforeStart ? 'advice.yes' : 'advice.no') },
            {
              label: t('closing.column.often'),
              value:
                condition.everyMonths === null
                  ? t('condition.once')
                  : t('condition.every', { months: condition.everyMonths }),
            },
            { label: t('sight.see'), value: <a href={sightPath({ id: condition.id })}>{t('sight.title')}</a> },
          ]}
        />
      }
      crumbs={[
        { href: dossierPath({ id: algorithm.id }), label: algorithm.facts.name },
        { href: decisionPath({ id: decision.decision.id }), label: decision.decision.number },
      ]}
      errors={form.errors}
    >
      <Section id="bewijs" title={t('room.condition.criterion')} split>
        <Prose text={condition.criterion} />
      </Section>
      <Section id="verloop" title={t('condition.history')} split>
        {events.length === 0 && <Empty>{t('condition.history.none', { who: condition.owner.function })}</Empty>}
        <Timeline
          events={events.map((event, index) => ({
            id: String(index),
            when: dayInWords(event.on, lang),
            text: (
              <>
                <p>{eventTitle(page, event)}</p>
                <Prose text={event.text} />
                {event.decisionId !== null && (
                  <p>
                    {t('condition.byDecision')}{' '}
                    <a href={decisionPath({ id: event.decisionId })}>{data.decision.numbers.get(event.decisionId)}</a>
                  </p>
                )}
                {event.mandate !== null && (
                  <p>
                    {t('condition.byMandate')} {event.mandate.basis}
                  </p>
                )}
                {event.fileId !== null && (
                  <p>
                    <a href={conditionFilePath({ id: condition.id, file: event.fileId })}>{t('condition.proof')}</a>
                  </p>
                )}
              </>
            ),
          }))}
        />
      </Section>
      {conditionTransitions.extended.includes(conditionState(followed)) && <MoreTime page={page} data={data} />}
      {steps.length > 0 && (
        <Section id="melden" title={t('condition.report')} why={t('condition.report.why')} split>
          <form className="ws-form" method="post" encType="multipart/form-data">
            <RadioGroup
              form={form}
              name="kind"
              label={t('condition.kind')}
              choices={steps.map((kind) => ({ value: kind, label: t(`condition.event.${kind}`) }))}
            />
            <TextArea form={form} name="text" label={t('condition.text')} hint={t('condition.text.hint')} />
            <FileBox form={form} name="file" label={t('condition.file')} hint={t('closing.file.hint')} optional />
            <ButtonGroup>
              <Button>{t('condition.submit')}</Button>
            </ButtonGroup>
          </form>
        </Section>
      )}
    </Page>
  )
}
