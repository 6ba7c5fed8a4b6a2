import type { WeighingReading } from '#src/workflows/weighing/read-weighing.ts'
import { DayText } from '../../components/day-text.tsx'
import { Prose } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { decisionPath } from '../../paths/proposal.ts'
import { weighingVersionPath } from '../../paths/weighing.ts'

const parts = ['whatTippedTheBalance', 'whatWeGiveUp', 'whoBearsIt'] as const

interface DecidedProps {
  readonly page: PageRequest
  readonly algorithm: WeighingReading['algorithm']
}

/** How the body answered the core question, in its own words, with the decision and the version it rests on. */
export function DecidedParts({ page, algorithm }: DecidedProps) {
  const { t, lang } = page
  return (
    <>
      {algorithm.decisions.map((decision) => (
        <div key={decision.id} className="ws-stack">
          <h3>
            <a href={decisionPath({ id: decision.id })}>{decision.title}</a>
          </h3>
          <p className="ws-when">
            {t('weighing.decided.by', { body: decision.body, number: decision.number })}{' '}
            <DayText day={decision.decidedOn} lang={lang} />.{' '}
            {decision.version !== null && (
              <a href={weighingVersionPath({ id: algorithm.id, number: decision.version })}>
                {t('weighing.versions.read', { number: decision.version })}
              </a>
            )}
          </p>
          <dl className="ws-qa">
            {parts.map((part) => {
              const text = decision.coreAnswer?.[part] ?? ''
              return text === '' ? null : (
                <div key={part}>
                  <dt>{t(`weighing.decided.${part}`)}</dt>
                  <dd className="ws-voice ws-stack">
                    <Prose text={text} />
                  </dd>
                </div>
              )
            })}
          </dl>
        </div>
      ))}
    </>
  )
}
