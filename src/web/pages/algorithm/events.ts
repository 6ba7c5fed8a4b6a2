import type { Translate } from '#src/i18n/text.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { gateWord } from './words.ts'

/** Something that happened to an algorithm, with when. */
export interface DossierEvent {
  readonly id: string
  /** A day or a moment; only its day is shown. */
  readonly at: string
  readonly text: string
}

type Told = (t: Translate, dossier: Dossier) => readonly DossierEvent[]

const recordEvents: Told = (t, { rows }) => [
  { id: 'registered', at: rows.algorithm.registeredAt.slice(0, 10), text: t('dossier.event.registered') },
  ...(rows.algorithm.takenOver === null
    ? []
    : [
        {
          id: 'taken-over',
          at: rows.algorithm.registeredAt.slice(0, 10),
          text: t('dossier.event.takenOver', { from: rows.algorithm.takenOver.from }),
        },
      ]),
  ...rows.versions
    .filter((version) => version.number > 1)
    .map((version) => ({ id: version.id, at: version.savedAt, text: t('dossier.event.record') })),
]

const stepEvents: Told = (t, { rows }) => [
  ...rows.statusChanges
    .filter((change) => change.to !== 'suspended')
    .map((change) => ({
      id: change.id,
      at: change.at,
      text: t('dossier.event.status', { status: t(`algorithm.status.${change.to}`).toLowerCase() }),
    })),
  ...rows.stops.map((stop) => ({
    id: stop.id,
    at: stop.stoppedAt,
    text: t('dossier.event.stopped', { reason: stop.reason }),
  })),
  ...rows.changes.flatMap((change) => [
    { id: change.id, at: change.reportedAt, text: t(`change.event.${change.called}`) },
    ...(change.judgement === null
      ? []
      : [
          {
            id: `${change.id}+`,
            at: change.judgement.judgedOn,
            text: t(`change.event.judged.${change.judgement.verdict}`),
          },
        ]),
  ]),
  ...rows.passages.map((passage) => ({
    id: passage.id,
    at: passage.at,
    text:
      passage.kind === 'direction'
        ? t('dossier.event.direction')
        : t('dossier.event.passage', { gate: gateWord(t, passage.gate) }),
  })),
  ...rows.papers
    .filter((paper) => paper.state === 'present')
    .map((paper) => ({ id: paper.id, at: paper.recordedAt, text: t('dossier.event.paper', { title: paper.title }) })),
]

const judgedEvents: Told = (t, { rows }) => [
  ...rows.screenings
    .filter((one) => one.state === 'confirmed' && one.reviewedOn !== null)
    .map((one) => ({ id: one.id, at: one.reviewedOn ?? '', text: t('dossier.event.screening') })),
  ...rows.classifications.flatMap((one) => {
    const words = { class: t(`algorithm.class.short.${one.riskClass}`) }
    const proposed = { id: one.id, at: one.at, text: t('dossier.event.classProposed', words) }
    return one.confirmedOn === null
      ? [proposed]
      : [proposed, { id: `${one.id}+`, at: one.confirmedOn, text: t('dossier.event.classConfirmed', words) }]
  }),
]

const companyEvents: Told = (t, { rows, names }) => [
  ...rows.questions.map((question) => ({
    id: question.id,
    at: question.askedOn,
    text: t('dossier.event.question', { name: names.get(question.askedBy)?.name ?? '' }),
  })),
  ...rows.advices.map((advice) => ({
    id: advice.id,
    at: advice.on,
    text: t('dossier.event.advice', { title: advice.advisor }),
  })),
  ...rows.decisions.map((decision) => ({ ...decision, at: decision.on, text: t('dossier.event.decision', decision) })),
]

/** Everything that happened, the newest first; on one day in the order in which a dossier comes about. */
export const eventsOf = (t: Translate, dossier: Dossier): readonly DossierEvent[] =>
  [recordEvents, judgedEvents, companyEvents, stepEvents]
    .flatMap((tell) => tell(t, dossier))
    .toReversed()
    .toSorted((a, b) => b.at.slice(0, 10).localeCompare(a.at.slice(0, 10)))
