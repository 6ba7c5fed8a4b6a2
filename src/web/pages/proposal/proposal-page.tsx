import type { ReactNode } from 'react'
import { unsettledDeviations } from '#src/domain/framework/norm-answers.ts'
import { isEditable } from '#src/domain/proposal/proposal-steps.ts'
import type { ProposalPageData } from '#src/workflows/proposal/read-proposal.ts'
import { ButtonLink } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { gatesInWords } from '../../components/gates-in-words.ts'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { theBody } from '../../components/routing-words.ts'
import { Byline, Empty, Notice, Prose, Section, type Fact } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { dossierPath, dossierWeighingPath } from '../../paths/algorithm.ts'
import {
  decisionPath,
  decisionRoomPath,
  editProposalPath,
  newQuestionPath,
  proposalsPath,
} from '../../paths/proposal.ts'
import { Gaps, Steps } from './proposal-steps.tsx'
import { Question } from './question-section.tsx'

interface ProposalPageProps {
  readonly page: PageRequest
  readonly data: ProposalPageData
  readonly form: FormView
}

/** A proposal as the body reads it, and as officials work on it. */
export function ProposalPage({ page, data, form }: ProposalPageProps) {
  const { t, frame } = page
  const { proposal, around } = data
  const { id, name } = { id: proposal.algorithmId, name: around.algorithm.facts.name }
  const writes = isEditable(proposal.status) && page.may('proposal.write', { algorithm: id })
  const texts = ['finance', 'communication', 'timeline', 'sensitivities'] as const
  return (
    <Page
      frame={frame}
      title={proposal.title}
      kicker={<>{t('proposal.kicker', { body: theBody(data.body?.name ?? '', frame.lang) })}</>}
      lead={
        <>
          <strong>{t('proposal.coreQuestion.label')}</strong> {t('proposal.coreQuestion')}{' '}
          <a href={dossierWeighingPath({ id })}>{t('proposal.readWeighing')}</a>
        </>
      }
      head={<ProposalByline page={page} data={data} />}
      crumbs={[
        { href: proposalsPath(), label: t('proposal.list.title') },
        { href: dossierPath({ id }), label: name },
      ]}
      errors={form.errors}
    >
      {data.decisionId !== undefined && (
        <Notice>
          <p>
            {t('proposal.decided')} <a href={decisionPath({ id: data.decisionId })}>{t('proposal.toDecision')}</a>
          </p>
        </Notice>
      )}
      <Framework page={page} data={data} />
      <Gaps page={page} data={data} />
      {proposal.introduction !== '' && (
        <Section id="inleiding" title={t('proposal.text.introduction')} split>
          <Prose text={proposal.introduction} />
        </Section>
      )}
      {proposal.questions.map((question) => (
        <Question key={question.id} page={page} data={data} question={question} writes={writes} />
      ))}
      {proposal.questions.length === 0 && (
        <Section id="vragen" title={t('proposal.questions')} split>
          <Empty>{t('proposal.questions.none')}</Empty>
        </Section>
      )}
      {writes && (
        <p className="utrecht-button-group">
          <ButtonLink href={newQuestionPath({ id: proposal.id })} primary>
            {t('proposal.question.new')}
          </ButtonLink>{' '}
          <ButtonLink href={editProposalPath({ id: proposal.id })}>{t('proposal.edit.title')}</ButtonLink>
        </p>
      )}
      {texts.map((field) =>
        proposal[field] === '' ? null : (
          <Section key={field} id={field} title={t(`proposal.text.${field}`)} split>
            <Prose text={proposal[field]} />
          </Section>
        ),
      )}
      {proposal.status === 'scheduled' && page.may('decision.attempt') && (
        <Section id="besluit" title={t('proposal.record.title')} split why={t('proposal.record.why')}>
          <p>
            <ButtonLink href={decisionRoomPath({ id: proposal.id })} primary>
              {t('proposal.record.link')}
            </ButtonLink>
          </p>
        </Section>
      )}
      <Steps page={page} data={data} form={form} />
    </Page>
  )
}

/** What the framework means for this proposal: that there is none, or from which norms it deviates and who may allow that. */
function Framework({ page: { t }, data: { around } }: { page: PageRequest; data: ProposalPageData }) {
  const { framework, norms, allowedKeys } = around.norms
  if (framework === null)
    return (
      <Notice warning title={t('proposal.framework.without')}>
        <p>{t('proposal.framework.withoutText')}</p>
      </Notice>
    )
  const unsettled = around.weighing === undefined ? [] : unsettledDeviations(norms, around.weighing, allowedKeys)
  if (unsettled.length === 0) return null
  return (
    <Notice warning title={t('proposal.framework.deviates')}>
      <ul>
        {unsettled.map(({ norm, now }) => (
          <li key={norm.key}>
            {t('proposal.framework.norm', { code: norm.code, statement: norm.statement })}{' '}
            {now === 'contested' && t('proposal.framework.contested')} {t(`guiding.deviation.${norm.deviationBody}`)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function ProposalByline({ page, data }: { page: PageRequest; data: ProposalPageData }) {
  const { t, lang } = page
  const { proposal, people, body, around } = data
  const holder = people.find(({ id }) => id === proposal.portfolioHolderId)
  const fact = (label: string, value: ReactNode): Fact[] => (value === '' || value === null ? [] : [{ label, value }])
  return (
    <Byline
      items={[
        { label: t('proposal.byline.status'), value: t(`proposalStatus.${proposal.status}`) },
        { label: t('proposal.byline.body'), value: body?.name ?? '' },
        ...fact(t('proposal.byline.holder'), holder?.name ?? ''),
        ...fact(t('proposal.byline.class'), around.known.situation.riskClass ?? t('proposal.byline.classUnknown')),
        ...fact(
          t('proposal.byline.meeting'),
          proposal.meetingOn === null ? null : <DayText day={proposal.meetingOn} lang={lang} format="weekday" />,
        ),
        ...fact(t('proposal.byline.agendaItem'), proposal.agendaItem),
        ...fact(
          t('proposal.byline.weighing'),
          proposal.weighing === null ? t('proposal.byline.weighing.open') : String(proposal.weighing.number),
        ),
        ...fact(t('proposal.byline.gates'), gatesInWords(t, proposal.gates)),
        ...fact(
          t('proposal.revisits'),
          data.revisited === undefined ? null : (
            <a href={decisionPath({ id: data.revisited.id })}>{`${data.revisited.number}: ${data.revisited.title}`}</a>
          ),
        ),
        ...fact(t('proposal.byline.case'), proposal.caseNumber),
        ...fact(t('proposal.byline.late'), proposal.latePapers),
      ]}
    />
  )
}
