import { bodyWords } from '../../components/body-words.ts'
import type { ReactNode } from 'react'
import { outcomeText } from '#src/domain/decision/take-decision.ts'
import type { DecisionRefusal } from '#src/domain/decision/problem.ts'
import type { ProposalQuestion } from '#src/domain/proposal/proposal.ts'
import type { DecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import { ButtonLink } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { gatesInWords } from '../../components/gates-in-words.ts'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Byline, Label, Notice, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { dossierPath, dossierWeighingPath } from '../../paths/algorithm.ts'
import { decisionClosingPath, decisionQuestionPath, proposalPath, revisitingPath } from '../../paths/proposal.ts'

import { NormsSince } from './norms-since.tsx'
import { isAboutEarlier } from './revisiting-refusals.ts'

interface RoomProps {
  readonly page: PageRequest
  readonly room: DecisionRoom
}

/** The trail above every page of the decision room. */
export const roomCrumbs = ({ page, room }: RoomProps) => [
  { href: dossierPath({ id: room.table.proposal.algorithmId }), label: room.around.algorithm.facts.name },
  { href: proposalPath({ id: room.table.proposal.id }), label: page.t('room.proposal') },
]

/** The questions as a list of tasks, and what is needed to record the decision. */
export function RoomPage({ page, room }: RoomProps) {
  const { t, frame } = page
  const { proposal, body } = room.table
  const { id } = proposal
  const open = proposal.questions.find((question) => room.problems.some(({ questionId }) => questionId === question.id))
  const place = room.problems.filter(({ questionId, subjectId }) => questionId === null && subjectId === null)
  const blocking = place.filter(({ refusal }) => isAboutRecording(refusal))
  return (
    <Page
      frame={frame}
      title={proposal.title}
      kicker={t('room.kicker', { body: bodyWords(body.name, page.lang) })}
      lead={
        <>
          <strong>{t('proposal.coreQuestion.label')}</strong> {t('proposal.coreQuestion')}{' '}
          <a href={dossierWeighingPath({ id: proposal.algorithmId })}>{t('proposal.readWeighing')}</a>
        </>
      }
      head={<RoomByline page={page} room={room} />}
      crumbs={roomCrumbs({ page, room })}
    >
      {blocking.length > 0 && (
        <Notice title={t('room.blocked')} warning>
          <ul>
            {blocking.map(({ refusal }) => (
              <li key={refusal}>{t(`decision.refusal.${refusal}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <NormsSince page={page} room={room} />
      <Section id="vragen" title={t('room.questions')} why={t('room.questions.why')} split>
        <DataTable
          caption={t('room.questions')}
          columns={[t('room.column.question'), t('room.column.choice'), t('room.column.words')]}
          rows={proposal.questions.map((question) => questionRow(page, room, question))}
          empty={t('proposal.questions.none')}
        />
      </Section>
      <Section id="afronden" title={t('room.closing')} why={t('room.closing.why')} split>
        <Closing page={page} room={room} />
        <p className="utrecht-button-group">
          {open === undefined ? (
            <ButtonLink href={decisionClosingPath({ id })} primary>
              {t('room.toClosing')}
            </ButtonLink>
          ) : (
            <ButtonLink href={decisionQuestionPath({ id, sequence: open.sequence })} primary>
              {t('room.goOn', { number: open.sequence })}
            </ButtonLink>
          )}{' '}
          <a href={decisionClosingPath({ id })}>{t('room.closingAlready')}</a>
        </p>
      </Section>
    </Page>
  )
}

const aboutRecording: readonly DecisionRefusal[] = [
  'proposal-not-scheduled',
  'already-decided',
  'weighing-not-frozen',
  'weighing-changed',
  'recorder-not-entitled',
  'recorder-is-member',
  'recorder-is-advisor',
]
const isAboutRecording = (refusal: DecisionRefusal): boolean => aboutRecording.includes(refusal)

function RoomByline({ page, room }: RoomProps) {
  const { t, lang } = page
  const { proposal, body, riskClass } = room.table
  const advices = room.table.advices.length
  return (
    <Byline
      items={[
        { label: t('proposal.byline.body'), value: body.name },
        { label: t('proposal.byline.class'), value: riskClass ?? t('proposal.byline.classUnknown') },
        ...(proposal.meetingOn === null
          ? []
          : [
              {
                label: t('proposal.byline.meeting'),
                value: <DayText day={proposal.meetingOn} lang={lang} format="weekday" />,
              },
            ]),
        {
          label: t('room.frozen'),
          value: t('room.frozen.value', { number: proposal.weighing?.number ?? 0, advices }),
        },
        ...(proposal.gates.length === 0
          ? []
          : [{ label: t('proposal.byline.gates'), value: gatesInWords(t, proposal.gates) }]),
        ...(proposal.caseNumber === '' ? [] : [{ label: t('proposal.byline.case'), value: proposal.caseNumber }]),
      ]}
    />
  )
}

function questionRow(page: PageRequest, room: DecisionRoom, question: ProposalQuestion) {
  const { t } = page
  const { proposal, body } = room.table
  const record = room.records.find(({ questionId }) => questionId === question.id)
  const problems = room.problems.filter(({ questionId }) => questionId === question.id)
  const href = decisionQuestionPath({ id: proposal.id, sequence: question.sequence })
  const link = (
    <a key="link" href={href}>
      {question.sequence}. {t(`questionKind.${question.kind}`)}
    </a>
  )
  if (record?.outcome === undefined || record.outcome === null)
    return {
      id: question.id,
      cells: [
        link,
        <Label key="open" kind="open">
          {t('room.notYet')}
        </Label>,
        '–',
      ],
    }
  const choice: ReactNode =
    problems.length > 0 ? (
      <>
        {outcomeText(record.outcome, question)}{' '}
        <Label kind="ink">{t('room.incomplete', { count: problems.length })}</Label>
      </>
    ) : (
      outcomeText(record.outcome, question)
    )
  const words =
    record.wording === null
      ? t('room.noWording')
      : t(`wording.${record.wording}`, { body: bodyWords(body.name, page.lang) })
  return { id: question.id, cells: [link, choice, words] }
}

function Closing({ page, room }: RoomProps) {
  const { t } = page
  const closing = room.problems.filter(({ questionId }) => questionId === null)
  const { id } = room.table.proposal
  const all = ['kernvraag', 'motivering', 'behandeling', 'herzien', 'openbaar', 'eerder'] as const
  const parts = all.filter((part) => part !== 'eerder' || room.table.earlier.length > 0)
  const has = (part: (typeof parts)[number]) => closing.filter(({ refusal }) => partOf(refusal) === part).length
  return (
    <DataTable
      caption={t('room.closing')}
      columns={[t('room.column.part'), t('room.column.state')]}
      rows={parts.map((part) => ({
        id: part,
        cells: [
          <a key="link" href={part === 'eerder' ? revisitingPath({ id }) : `${decisionClosingPath({ id })}#${part}`}>
            {t(`room.part.${part}`)}
          </a>,
          has(part) === 0 ? (
            t(part === 'eerder' ? revisitingState(room) : 'room.done')
          ) : (
            <Label key="open" kind="open">
              {t('room.missing', { count: has(part) })}
            </Label>
          ),
        ],
      }))}
      empty=""
    />
  )
}

/** What the record says of earlier decisions; saying nothing leaves them as they are. */
function revisitingState({ closing: { revisiting } }: DecisionRoom) {
  if (revisiting === undefined) return 'room.earlier.unsaid' as const
  if (revisiting.succession !== null) return `room.earlier.${revisiting.succession.kind ?? 'replaces'}` as const
  return revisiting.changes.some(({ fate }) => fate !== 'stays') ? 'room.earlier.changes' : 'room.earlier.stay'
}

/** The part of the closing page that a problem is in. */
function partOf(refusal: DecisionRefusal): string {
  if (['tipped-missing', 'given-up-missing', 'borne-missing', 'check-missing', 'wording-missing'].includes(refusal))
    return 'kernvraag'
  if (['handling-missing', 'handling-reason-missing', 'present-missing', 'decided-on-missing'].includes(refusal))
    return 'behandeling'
  if (['review-missing', 'review-too-early'].includes(refusal)) return 'herzien'
  if (/^(publicity|secrecy|official)/.test(refusal)) return 'openbaar'
  const reasons = ['facts-missing', 'interests-missing', 'norms-missing', 'uncertainty-missing', 'point-unanswered']
  if (isAboutEarlier({ refusal })) return 'eerder'
  return reasons.includes(refusal) || refusal === 'absent-advice-not-accepted' ? 'motivering' : ''
}
