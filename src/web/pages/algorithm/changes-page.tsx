import { changeVerdicts, weighsIn, type JudgedChange } from '#src/domain/change/change.ts'
import { decisionOn, runsAhead } from '#src/domain/change/change-state.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { Button, ButtonLink } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { DayText } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { TextArea } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Byline, Details, Empty, Label, Late, Prose, Section, SourceLine } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import {
  classificationPath,
  dossierProposalsPath,
  judgeChangePath,
  newChangePath,
  routePath,
  screeningPath,
} from '../../paths/algorithm.ts'
import { decisionPath } from '../../paths/proposal.ts'
import { stateInDossier } from './change-words.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
  /** The form about one change, with what was filled in wrongly. */
  readonly forms: (changeId: string) => FormView
}

interface ChangeProps extends Props {
  readonly change: JudgedChange
}

/** Everything the reporter said, and why the change is called what it is called. */
function Told({ page, change }: ChangeProps) {
  const { t } = page
  const weighing = weighsIn(change.answers)
  return (
    <>
      <Prose text={change.description} />
      {weighing.length === 0 ? (
        <p>{t('change.rule.small')}</p>
      ) : (
        <>
          <p>{t('change.rule.substantial')}</p>
          <ul>
            {weighing.map((aspect) => (
              <li key={aspect}>
                {t(`change.aspect.${aspect}`)}{' '}
                {change.answers[aspect] === 'yes' ? t('algorithm.answer.yes') : t('change.unknown')}.
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** The expert agrees that it is small, or not. Whoever reported it does not judge it. */
function JudgeForm({ page, dossier, forms, change }: ChangeProps) {
  const { t } = page
  const { id } = dossier.rows.algorithm
  if (!page.may('change.judge', { algorithm: id }) || change.reportedBy === page.actor?.personId)
    return <Empty>{t('change.judge.wait')}</Empty>
  const form = forms(change.id)
  return (
    <form className="ws-form" method="post" action={judgeChangePath({ id, change: change.id })}>
      <RadioGroup
        form={form}
        name="verdict"
        label={t('change.judge.verdict')}
        choices={changeVerdicts
          .toReversed()
          .map((verdict) => ({ value: verdict, label: t(`change.judge.${verdict}`) }))}
      />
      <TextArea form={form} name="reason" rows={2} label={t('change.judge.reason')} why={t('change.judge.why')} />
      <Button>{t('change.judge.submit')}</Button>
    </form>
  )
}

/** What a substantial change asks now. */
function Follows({ page, dossier }: Omit<ChangeProps, 'forms' | 'change'>) {
  const { t } = page
  const { id } = dossier.rows.algorithm
  const step = dossier.route.steps.find((one) => one.gate === 'G7')
  const political = step?.by === 'political'
  const missing = (step?.missing ?? []).filter((input) => input !== 'changeDescription')
  return (
    <>
      <p>{t(political ? 'change.follows.political' : 'change.follows.officials')}</p>
      <ul>
        {missing.map((input) => (
          <li key={input}>
            <a href={input === 'screenedAgain' ? screeningPath({ id }) : `${routePath({ id })}#stukken`}>
              {t(`route.input.${input}`)}
            </a>
          </li>
        ))}
        <li>
          <a href={classificationPath({ id })}>{t('change.follows.class')}</a>
        </li>
        <li>
          <a href={political ? dossierProposalsPath({ id }) : `${routePath({ id })}#moment`}>
            {t(political ? 'change.follows.question' : 'change.follows.passage')}
          </a>
        </li>
      </ul>
    </>
  )
}

function Change(props: ChangeProps) {
  const { page, dossier, change } = props
  const { t, lang, context } = page
  const state = stateInDossier(dossier, change)
  const decision = decisionOn(change, dossier.facts)
  const { judgement } = change
  return (
    <Section
      id={`wijziging-${change.id}`}
      title={
        <>
          {t('change.from')} <DayText day={change.startsOn} lang={lang} />
        </>
      }
      why={
        <p>
          <Label kind={state === 'undecided' ? 'ink' : 'open'}>{t(`change.state.${state}`)}</Label>
        </p>
      }
      split
    >
      <div className="ws-stack ws-measure">
        <Byline
          items={[
            { label: t('change.noticedBy'), value: t(`change.noticer.${change.noticedBy}`) },
            {
              label: t('change.reportedBy'),
              value: (
                <>
                  {dossier.names.get(change.reportedBy)?.jobTitle ?? t('record.nobody')},{' '}
                  <DayText day={change.reportedOn} lang={lang} />
                </>
              ),
            },
          ]}
        />
        <Told {...props} />
        {judgement !== null && (
          <p>
            <strong>{t(`change.judged.${judgement.verdict}`)}</strong> {judgement.reason} (
            {dossier.names.get(judgement.judgedBy)?.jobTitle ?? t('record.nobody')},{' '}
            <DayText day={judgement.judgedOn} lang={lang} />)
          </p>
        )}
        {state === 'toJudge' && <JudgeForm {...props} />}
        {state === 'undecided' && runsAhead(change, context.today) && (
          <p>
            <Late>{t('change.ahead')}</Late>
          </p>
        )}
        {state === 'undecided' && <Follows page={page} dossier={dossier} />}
        {decision !== undefined && (
          <p>
            <a href={decisionPath({ id: decision.decisionId })}>
              {t('change.decided', { number: decision.decisionNumber })}
            </a>
          </p>
        )}
      </div>
    </Section>
  )
}

/** The changes of an algorithm: what became different, whether it is still what was decided, and what follows. */
export function ChangesPage(props: Props) {
  const { page, dossier, forms } = props
  const { t, frame } = page
  const { algorithm, changes } = dossier.rows
  const { id, facts } = algorithm
  return (
    <Page
      frame={frame}
      title={t('change.title')}
      kicker={facts.name}
      lead={t('change.lead')}
      head={
        <p>
          <ButtonLink primary href={newChangePath({ id })}>
            {t('change.new')}
          </ButtonLink>
        </p>
      }
      errors={summaryOf(...changes.map((change) => forms(change.id)))}
      {...dossierFrame(t, { id, name: facts.name }, 'changes')}
    >
      {changes.length === 0 && <Empty>{t('change.none')}</Empty>}
      {changes.toReversed().map((change) => (
        <Change key={change.id} page={page} dossier={dossier} forms={forms} change={change} />
      ))}
      <Details summary={t('change.rule.title')}>
        <p>{t('change.rule.text')}</p>
        <SourceLine words={frame.words} kind="proposal">
          {t('change.rule.source')}
        </SourceLine>
      </Details>
    </Page>
  )
}
