import { DayText } from '../../components/day-text.tsx'
import { Empty, Item, Items, Section } from '../../components/text.tsx'
import { publicDecisionPath } from '../../paths/public.ts'
import type { CouncilProps } from './council-props.ts'
import { MakeQuestion } from './council-parts.tsx'
import { DecisionItems } from './decision-list.tsx'

/** What was decided about vision, framework, plan and the other texts that decisions rest on. */
export function AdoptedTexts({ t, lang, council }: CouncilProps) {
  return (
    <Section id="texts" title={t('public.council.texts')} split why={t('public.council.textsWhy')}>
      {council.texts.length === 0 ? (
        <Empty>{t('public.council.noTexts')}</Empty>
      ) : (
        <DecisionItems t={t} lang={lang} items={council.texts} />
      )}
    </Section>
  )
}

/** Decisions that were taken while nobody had laid down which norms lead. */
export function WithoutFramework({ t, lang, council, origin }: CouncilProps) {
  return (
    <Section
      id="withoutFramework"
      title={t('public.council.withoutFramework')}
      split
      why={t('public.council.withoutFrameworkWhy')}
    >
      {council.withoutFramework.length === 0 && <Empty>{t('public.council.noWithoutFramework')}</Empty>}
      <Items small>
        {council.withoutFramework.map(({ number, title, decidedOn, body }) => {
          const href = publicDecisionPath({ number })
          return (
            <Item
              key={number}
              title={title}
              href={`${href}#afwijkingen`}
              when={
                <>
                  <DayText day={decidedOn} lang={lang} />, {body}
                </>
              }
            >
              <MakeQuestion
                t={t}
                about={title}
                text={t('public.council.q.withoutFramework', { number, title, url: `${origin}${href}` })}
              />
            </Item>
          )
        })}
      </Items>
    </Section>
  )
}
