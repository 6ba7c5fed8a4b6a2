import { publicSightPath } from '../../paths/sight.ts'
import { ButtonLink } from '../../components/button.tsx'
import { TermLine } from '../../components/term-line.tsx'
import { Details, Downloads, Facts, Section } from '../../components/text.tsx'
import { decisionsCsvPath, publicDecisionPath, reactPath } from '../../paths/public.ts'
import type { DecisionProps } from './decision-props.ts'

/** What a resident can do who disagrees, or knows something. */
export function Objection({ frame, t, decision, answerTerm }: DecisionProps) {
  return (
    <Section id="eens" title={t('public.decision.objection')} split>
      <div className="ws-stack ws-measure">
        <h3>{t('public.objection.letter')}</h3>
        <p>{t('public.objection.letterText')}</p>
        <h3>{t('public.objection.decision')}</h3>
        <p>{t(decision.legalNature === 'awbDecision' ? 'public.objection.awb' : 'public.objection.other')}</p>
        <h3>{t('public.objection.know')}</h3>
        <p>{t('public.objection.knowText')}</p>
        <TermLine t={t} frame={frame} inForce={answerTerm} />
        <p className="utrecht-button-group">
          <ButtonLink primary href={`${reactPath()}?besluit=${encodeURIComponent(decision.number)}`}>
            {t('public.algorithm.askLink')}
          </ButtonLink>
        </p>
      </div>
    </Section>
  )
}

/** Files to take away, and what proves that nothing changed since. */
export function DecisionDownloads({ t, decision, documents }: DecisionProps) {
  const { fingerprint } = decision
  return (
    <Section id="downloads" title={t('public.decision.downloads')} split>
      <div className="ws-stack">
        <p>
          <a href={publicSightPath({ id: decision.number })}>{t('sight.title')}</a>
        </p>
        <Downloads
          files={[
            ...documents,
            { href: `${publicDecisionPath({ number: decision.number })}.json`, label: t('public.decision.json') },
            { href: decisionsCsvPath(), label: t('public.decision.csvAll') },
          ]}
        />
        <Details summary={t('public.decision.fingerprint')}>
          <p className="ws-small">{t('public.decision.fingerprintText')}</p>
          <Facts
            items={[
              ...(fingerprint.sha256 === null
                ? []
                : [{ label: t('public.decision.sha256'), value: <code>{fingerprint.sha256}</code> }]),
              ...(fingerprint.chainHead === null
                ? []
                : [
                    {
                      label: t('public.decision.chain'),
                      value: (
                        <code>
                          {t('public.decision.chainValue', {
                            sequence: fingerprint.sequence ?? '?',
                            head: fingerprint.chainHead,
                          })}
                        </code>
                      ),
                    },
                  ]),
            ]}
          />
        </Details>
      </div>
    </Section>
  )
}
