import type { Translate } from '#src/i18n/text.ts'
import { DayText, dayInWords } from '../../components/day-text.tsx'
import { standingInWords } from '../../components/inventory-words.ts'
import { Details, Empty, Item, Items, Late, Section } from '../../components/text.tsx'
import { publicAlgorithmPath, publicConditionHref, publicDecisionPath } from '../../paths/public.ts'
import type { CouncilProps } from './council-props.ts'

/** A text with the facts and the address, to adapt and send to the clerk. */
export function MakeQuestion({ t, about, text }: { t: Translate; about: string; text: string }) {
  return (
    <Details
      summary={
        <>
          {t('public.council.makeQuestion')}
          <span className="ws-visually-hidden">: {about}</span>
        </>
      }
    >
      <p className="ws-small">
        <strong>{t('public.council.questionLabel')}</strong>
      </p>
      <p className="ws-prose">{text}</p>
    </Details>
  )
}

/** Decisions that deviate from a norm. */
export function Deviations({ t, lang, council, origin }: CouncilProps) {
  return (
    <Section id="deviations" title={t('public.council.deviations')} split why={t('public.council.deviationsWhy')}>
      {council.deviations.length === 0 ? (
        <Empty>{t('public.council.noDeviations')}</Empty>
      ) : (
        <Items small>
          {council.deviations.map(({ decision, thing }) => {
            const href = publicDecisionPath({ number: decision.number })
            const title = t('public.council.deviation', {
              name: decision.algorithm?.name ?? decision.title,
              norm: thing.norm,
            })
            return (
              <Item
                key={`${decision.number} ${thing.norm}`}
                title={title}
                href={href}
                when={<DayText day={decision.decidedOn} lang={lang} />}
              >
                <p>{thing.explanation}</p>
                <MakeQuestion
                  t={t}
                  about={title}
                  text={t('public.council.q.deviation', {
                    number: decision.number,
                    norm: thing.norm,
                    explanation: thing.explanation,
                    url: `${origin}${href}`,
                  })}
                />
              </Item>
            )
          })}
        </Items>
      )}
    </Section>
  )
}

/** Advice that was not, or not wholly, followed, with the whole reason. */
export function NotFollowed({ t, lang, council, origin }: CouncilProps) {
  return (
    <Section id="notFollowed" title={t('public.council.notFollowed')} split why={t('public.council.notFollowedWhy')}>
      {council.notFollowed.length === 0 ? (
        <Empty>{t('public.council.noNotFollowed')}</Empty>
      ) : (
        <Items small>
          {council.notFollowed.map(({ decision, thing }) => {
            const href = publicDecisionPath({ number: decision.number })
            return (
              <Item
                key={`${decision.number} ${thing.by} ${thing.conclusion}`}
                title={`${decision.algorithm?.name ?? decision.title}: ${thing.conclusion}`}
                href={`${href}#advies`}
                when={
                  <>
                    <DayText day={decision.decidedOn} lang={lang} />, {t('public.council.adviceOf', { by: thing.by })}
                  </>
                }
              >
                <p>
                  <strong>{t(`public.following.${thing.following ?? 'none'}`)}</strong>
                </p>
                <p className="ws-voice">{thing.reason}</p>
                <MakeQuestion
                  t={t}
                  about={thing.conclusion}
                  text={t('public.council.q.notFollowed', {
                    number: decision.number,
                    by: thing.by,
                    conclusion: thing.conclusion,
                    reason: thing.reason ?? '',
                    url: `${origin}${href}`,
                  })}
                />
              </Item>
            )
          })}
        </Items>
      )}
    </Section>
  )
}

/** Conditions that are late or failed. */
export function BrokenConditions({ t, lang, council, origin }: CouncilProps) {
  return (
    <Section id="conditions" title={t('public.council.conditions')} split>
      {council.brokenConditions.length === 0 ? (
        <Empty>{t('public.council.noConditions')}</Empty>
      ) : (
        <Items small>
          {council.brokenConditions.map(({ decision, thing }) => {
            const href = publicDecisionPath({ number: decision.number })
            return (
              <Item
                key={`${decision.number} ${thing.text}`}
                title={`${decision.algorithm?.name ?? decision.title}: ${thing.text}`}
                href={publicConditionHref(decision.number, thing.place)}
                when={
                  <>
                    <DayText day={thing.dueOn} lang={lang} />,{' '}
                    <Late>{t('public.council.daysLate', { count: thing.daysLate })}</Late>
                  </>
                }
              >
                <p>{t('public.condition.owner', { owner: thing.owner, verifier: thing.verifier })}</p>
                <MakeQuestion
                  t={t}
                  about={thing.text}
                  text={t('public.council.q.condition', {
                    text: thing.text,
                    number: decision.number,
                    date: dayInWords(thing.dueOn, lang),
                    url: `${origin}${href}`,
                  })}
                />
              </Item>
            )
          })}
        </Items>
      )}
    </Section>
  )
}

/** Algorithms that people are affected by and no body ever decided on. */
export function WithoutDecision({ t, lang, council, origin, standing }: CouncilProps) {
  return (
    <Section id="without" title={t('public.council.without')} split why={t('public.council.withoutWhy')}>
      {council.withoutDecision.length === 0 ? (
        <Empty>{t('public.council.noWithout')}</Empty>
      ) : (
        <Items small>
          {council.withoutDecision.map((item) => {
            const href = publicAlgorithmPath({ slug: item.slug })
            return (
              <Item
                key={item.slug}
                title={item.name}
                href={href}
                when={
                  <>
                    {item.inUseSince !== null && (
                      <>
                        {t('public.council.usedSince')} <DayText day={item.inUseSince} lang={lang} />.{' '}
                      </>
                    )}
                    {item.body === null ? (
                      <Late>{t('public.noBody')}</Late>
                    ) : (
                      t('public.council.bodyIs', { body: item.body })
                    )}
                  </>
                }
              >
                <MakeQuestion
                  t={t}
                  about={item.name}
                  text={t('public.council.q.without', { name: item.name, url: `${origin}${href}` })}
                />
              </Item>
            )
          })}
        </Items>
      )}
      <p className="ws-small">
        <strong>{t('inventory.title')}</strong> {standingInWords({ t, lang, standing }).join(' ')}
      </p>
    </Section>
  )
}
