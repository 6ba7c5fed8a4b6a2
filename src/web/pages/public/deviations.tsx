import type { OfDecision } from '#src/domain/publication/council-page.ts'
import type { PublicDeviation } from '#src/domain/publication/public-decision.ts'
import { DayText, dayInWords } from '../../components/day-text.tsx'
import { Empty, Facts, Item, Items, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { publicDecisionPath } from '../../paths/public.ts'

interface Props {
  readonly page: PageRequest
  readonly deviations: readonly OfDecision<PublicDeviation>[]
}

/** Where decisions deviate from the framework: which norm, by which body, why, and until when. */
export function WhereWeDeviate({ page: { t, lang }, deviations }: Props) {
  return (
    <Section id="waar-wijken-we-af" title={t('publicText.deviations')} split why={t('publicText.deviations.why')}>
      {deviations.length === 0 && <Empty>{t('publicText.deviations.none')}</Empty>}
      <Items small>
        {deviations.map(({ decision, thing }) => {
          const { number, decidedOn, body, reviewOn, algorithm, title } = decision
          const name = algorithm?.name ?? title
          return (
            <Item
              key={`${number} ${thing.norm}`}
              title={thing.code === null ? name : t('publicText.deviations.title', { name, code: thing.code })}
              href={publicDecisionPath({ number })}
              when={
                <>
                  <DayText day={decidedOn} lang={lang} />, {body}
                </>
              }
            >
              <Facts
                items={[
                  { label: t('publicText.deviations.norm'), value: thing.norm },
                  { label: t('publicText.deviations.because'), value: thing.explanation },
                  {
                    label: t('publicText.deviations.until'),
                    value:
                      reviewOn === null
                        ? t('publicText.deviations.untilNext')
                        : t('publicText.deviations.untilDay', { day: dayInWords(reviewOn, lang) }),
                  },
                ]}
              />
              {!thing.allowed && <p className="ws-small">{t('publicText.deviations.weighedOnly')}</p>}
            </Item>
          )
        })}
      </Items>
    </Section>
  )
}
