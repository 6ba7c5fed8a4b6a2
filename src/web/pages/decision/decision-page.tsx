import { bodyWords } from '../../components/body-words.ts'
import { awaitedBeforeStart, isOutsideDecision } from '#src/domain/condition/condition-state.ts'
import { wooArticles } from '#src/domain/publication/woo-ground.ts'
import { DayText, dayInWords } from '../../components/day-text.tsx'
import { Page } from '../../components/page.tsx'
import { TermLine } from '../../components/term-line.tsx'
import { Answers, Byline, Late, Notice, Prose, Section, Voice, type Fact } from '../../components/text.tsx'
import { dossierPath, dossierProposalsPath } from '../../paths/algorithm.ts'
import { decisionPath, officialFilePath, proposalPath } from '../../paths/proposal.ts'
import { runPath } from '../../paths/instrument-run.ts'
import { sightPath } from '../../paths/sight.ts'
import { newProposalAbout, Succession } from './succession.tsx'
import { DecisionFiles } from '../../components/decision-files.tsx'
import { ConditionList } from './condition-list.tsx'
import { Question } from './decided-question.tsx'
import { FrameworkOfDay } from './framework-of-day.tsx'
import { Letters } from './letters.tsx'
import type { DecisionProps } from './decision-props.ts'

/** A decision as recorded: first the answer to the core question, then each question, the conditions and the proof. */
export function DecisionPage({ page, data }: DecisionProps) {
  const { t, frame, lang } = page
  const { decision, algorithm, supersededBy } = data
  const { closing } = decision
  const outside = isOutsideDecision(data.conditions, page.context.today)
  const waits = awaitedBeforeStart(data.conditions).length
  const core = closing.coreAnswer
  return (
    <Page
      frame={frame}
      title={decision.title}
      kicker={t('decision.kicker', {
        number: decision.number,
        body: bodyWords(data.body?.name ?? '', page.lang),
        day: dayInWords(decision.decidedOn, lang),
      })}
      head={<DecisionByline page={page} data={data} />}
      crumbs={[
        { href: dossierPath({ id: algorithm.id }), label: algorithm.facts.name },
        { href: dossierProposalsPath({ id: algorithm.id }), label: t('proposal.dossier.title') },
      ]}
    >
      {supersededBy !== undefined && (
        <Notice warning>
          <p>
            {t(`decision.succeeded.${data.supersededHow}`)}{' '}
            <a href={decisionPath({ id: supersededBy.id })}>{supersededBy.number}</a>
          </p>
        </Notice>
      )}
      {outside && (
        <Notice title={t('decision.outside')} warning>
          <p>{t('decision.outside.text')}</p>
        </Notice>
      )}
      {waits > 0 && !outside && <Notice>{t('decision.waits', { count: waits })}</Notice>}
      {decision.origin.kind === 'historic' ? (
        <Notice title={t('proposal.historic')}>
          <p>{t('decision.historic', { reference: decision.origin.documentReference })}</p>
        </Notice>
      ) : (
        <Section id="kernvraag" title={t('closing.core')} why={t('proposal.coreQuestion')} split>
          <Answers
            items={[
              {
                label: t('closing.tipped', { body: bodyWords(data.body?.name ?? '', page.lang) }),
                value: <Voice>{core.whatTippedTheBalance}</Voice>,
              },
              { label: t('closing.givenUp'), value: <Voice>{core.whatWeGiveUp}</Voice> },
              { label: t('closing.borne'), value: <Voice>{core.whoBearsIt}</Voice> },
            ]}
          />
          {closing.wording !== null && (
            <p className="ws-small">
              {t(`wording.${closing.wording}`, { body: bodyWords(data.body?.name ?? '', page.lang) })}
            </p>
          )}
        </Section>
      )}
      {decision.questions.map((question) => (
        <Question key={question.id} page={page} data={data} question={question} />
      ))}
      <Section id="voorwaarden" title={t('closing.conditions')} split>
        <ConditionList page={page} conditions={data.conditions} />
      </Section>
      <FrameworkOfDay page={page} data={data} />
      <Succession page={page} data={data} />
      {decision.origin.kind === 'taken' && <Reasons page={page} data={data} />}
      <Section id="stukken" title={t('papers.ofDecision')} why={t('papers.ofDecision.why')} split>
        <DecisionFiles t={t} id={decision.id} hasLetter={data.body?.role !== 'representative'} />
      </Section>
      <Letters page={page} data={data} />
      <Proof page={page} data={data} />
      {supersededBy === undefined && page.may('proposal.write', { algorithm: algorithm.id }) && (
        <Section id="opnieuw" title={t('decision.revisit')} split>
          <p>{t('decision.revisit.text')}</p>
          <p>
            <a href={newProposalAbout(decision)}>{t('decision.revisit.link')}</a>
          </p>
        </Section>
      )}
    </Page>
  )
}

/** By when the representative body hears of it, and whose rule that is. */
function CouncilLetter({ page: { t, frame, lang }, data: { councilLetter } }: DecisionProps) {
  if (councilLetter === null) return null
  const to = bodyWords(councilLetter.to, lang)
  return (
    <>
      {t('decision.councilLetter.due', { to, day: dayInWords(councilLetter.dueOn, lang) })}
      <TermLine t={t} frame={frame} inForce={councilLetter.term} />
    </>
  )
}

function DecisionByline({ page, data }: DecisionProps) {
  const { t, lang } = page
  const { decision } = data
  const { closing } = decision
  const { officialRecord, publicity } = closing
  const some = (label: string, value: Fact['value']): Fact[] =>
    value === '' || value === null ? [] : [{ label, value }]
  return (
    <Byline
      items={[
        { label: t('decision.outcome'), value: t(`approvalLabel.${decision.questions.at(-1)?.label ?? 'otherwise'}`) },
        ...some(t('decision.handling'), closing.handling === null ? '' : t(`handling.${closing.handling}`)),
        ...some(t('closing.present'), closing.present.join(', ')),
        ...some(t('closing.abstentions'), closing.abstentions),
        ...some(t('closing.notes'), closing.notes),
        ...some(t('closing.dissent'), closing.dissent),
        ...some(
          t('decision.review'),
          closing.reviewOn === null ? null : (
            <>
              <DayText day={closing.reviewOn} lang={lang} />
              {closing.reviewOn < page.context.today && <Late> {t('advice.late')}</Late>}
            </>
          ),
        ),
        ...some(
          t('decision.councilLetter'),
          data.councilLetter === null ? null : <CouncilLetter page={page} data={data} />,
        ),
        {
          label: t('sight.see'),
          value: <a href={sightPath({ id: decision.id })}>{t('sight.title')}</a>,
        },
        ...some(t('decision.official'), officialRecord.address),
        ...some(
          t('decision.officialFile'),
          officialRecord.fileId === null ? null : (
            <a href={officialFilePath({ id: decision.id })} download>
              {t('decision.officialFile.get')}
            </a>
          ),
        ),
        ...some(t('decision.differs'), officialRecord.differs === true ? officialRecord.difference : ''),
        ...some(
          t('decision.publicity'),
          publicity?.kind === 'withheld'
            ? `${t('closing.publicity.withheld')} ${t(`wooGround.${publicity.ground}`)} ${wooArticles[publicity.ground]}. ${publicity.reason}`
            : '',
        ),
        { label: t('decision.nature'), value: t(`legalNature.${decision.legalNature}`) },
      ]}
    />
  )
}

function Reasons({ page, data }: DecisionProps) {
  const { t } = page
  const { closing } = data.decision
  const parts: readonly (readonly [string, string])[] = [
    [t('closing.facts'), closing.facts],
    [t('closing.interests'), closing.interests],
    [t('closing.norms'), closing.normRelation],
    [t('closing.uncertainty'), closing.uncertainty],
    ...closing.checks.map(({ advantage, how }) => [`${t('closing.checks')} ${advantage}`, how] as const),
    ...closing.withoutAdvice.map(
      ({ kind, reason }) => [t('closing.without', { kind: t(`adviceKind.${kind}`) }), reason] as const,
    ),
  ]
  return (
    <Section id="motivering" title={t('closing.motivation')} split>
      <Answers items={parts.map(([label, text]) => ({ label, value: <Prose text={text} /> }))} />
    </Section>
  )
}

function Proof({ page, data }: DecisionProps) {
  const { t } = page
  const { origin, weighing } = data.decision
  return (
    <Section id="vastgelegd" title={t('decision.proof')} why={t('decision.proof.why')} split>
      <p className="ws-small">
        {t('decision.fingerprint')} <code>{data.sha256}</code>
      </p>
      {weighing !== null && (
        <p className="ws-small">
          {t('decision.weighing', { number: weighing.number })} <code>{weighing.sha256}</code>
        </p>
      )}
      {(data.frozen.instruments ?? []).map(({ runId, title, number, sha256 }) => (
        <p key={runId} className="ws-small">
          <a href={runPath({ id: data.algorithm.id, run: runId })}>{title}</a>, {t('decision.instrument', { number })}{' '}
          <code>{sha256}</code>
        </p>
      ))}
      {origin.kind === 'taken' && (
        <p>
          <a href={proposalPath({ id: origin.proposalId })}>{t('decision.toProposal')}</a>
        </p>
      )}
    </Section>
  )
}
