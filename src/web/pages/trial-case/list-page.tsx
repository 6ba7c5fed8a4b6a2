import type { Candidate } from '#src/domain/trial-case/candidates.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { TrialCases } from '#src/workflows/trial-case/read-trial-cases.ts'
import { dayInWords } from '../../components/day-text.tsx'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Empty, Facts, Item, Items, Section, SourceLine } from '../../components/text.tsx'
import { dossierPath, reportPath } from '../../paths/algorithm.ts'
import { newTrialCasePath, trialCasePath } from '../../paths/trial-case.ts'

interface ListProps {
  readonly t: Translate
  readonly frame: Frame
  readonly cases: TrialCases
  readonly mayWrite: boolean
}

/** The trial cases, and which algorithms could be one, with what speaks for and against each. */
export function TrialCasesPage(props: ListProps) {
  const { t, frame, cases } = props
  return (
    <Page frame={frame} title={t('trial.title')} lead={t('trial.lead')}>
      <Section id="lopend" title={t('trial.running')}>
        <DataTable
          caption={t('trial.running')}
          columns={[
            t('trial.list.algorithm'),
            t('trial.list.question'),
            t('trial.list.started'),
            t('trial.list.ended'),
          ]}
          empty={t('trial.running.none')}
          rows={cases.trials.map((trial) => ({
            id: trial.id,
            cells: [
              <a key="name" href={trialCasePath({ id: trial.id })}>
                {trial.algorithmName}
              </a>,
              trial.question,
              dayInWords(trial.startedOn, frame.lang),
              trial.endedOn === null
                ? t('trial.list.runs')
                : `${dayInWords(trial.endedOn, frame.lang)}${trial.brokenOff ? t('trial.list.brokenOffAfter') : ''}`,
            ],
          }))}
        />
      </Section>
      {props.mayWrite && <Candidates {...props} />}
    </Page>
  )
}

function Candidates({ t, frame, cases }: ListProps) {
  return (
    <Section
      id="kiezen"
      title={t('trial.candidates')}
      split
      why={
        <>
          <p>{t('trial.candidates.why')}</p>
          <SourceLine words={frame.words} kind="proposal">
            {t('trial.source')}
          </SourceLine>
        </>
      }
    >
      {cases.candidates.length === 0 ? (
        <Empty>
          <p>
            {t('trial.candidates.none')} <a href={reportPath()}>{t('trial.candidates.register')}</a>
          </p>
        </Empty>
      ) : (
        <Items>
          {cases.candidates.map((candidate) => (
            <CandidateItem key={candidate.id} t={t} candidate={candidate} />
          ))}
        </Items>
      )}
    </Section>
  )
}

function CandidateItem({ t, candidate }: { readonly t: Translate; readonly candidate: Candidate }) {
  const speaksFor = candidate.speaksFor.map((reason) => t(`trial.for.${reason}`))
  const speaksAgainst = candidate.speaksAgainst.map((reason) => t(`trial.against.${reason}`))
  return (
    <Item title={candidate.name} href={dossierPath({ id: candidate.id })}>
      {candidate.summary !== null && <p>{candidate.summary}</p>}
      <Facts
        items={[
          ...(speaksFor.length === 0 ? [] : [{ label: t('trial.for'), value: speaksFor.join('; ') }]),
          ...(speaksAgainst.length === 0 ? [] : [{ label: t('trial.against'), value: speaksAgainst.join('; ') }]),
        ]}
      />
      <p>
        <a href={newTrialCasePath({ algorithm: candidate.id })}>{t('trial.choose', { name: candidate.name })}</a>
      </p>
    </Item>
  )
}
