import type { PublicAiAct } from '#src/domain/publication/public-ai-act.ts'
import { noAiActFacts } from '#src/domain/algorithm/ai-act-facts.ts'
import { aiActFactItems } from '../../components/ai-act-facts.ts'
import { DayText } from '../../components/day-text.tsx'
import { LegalDates } from '../../components/legal-dates.tsx'
import { Details, Empty, Facts, Label, Prose, Section } from '../../components/text.tsx'
import { TreeSources } from '../../components/tree-words.tsx'
import { capital } from '../../components/words.ts'
import type { PublicPage } from './public-page.ts'

/** What the AI Act calls an algorithm, who confirmed that, and from where; the law in it awaits a jurist. */
export function AiActPart({ frame, t, lang, aiAct }: PublicPage & { readonly aiAct: PublicAiAct | null }) {
  if (aiAct === null)
    return (
      <Section id="ai-verordening" title={t('public.aiAct.title')} split>
        <Empty>{t('public.aiAct.none')}</Empty>
      </Section>
    )
  const { riskGroup, transparencyDuty, questionnaire, conclusion, obligations } = aiAct
  const told = aiActFactItems(t, riskGroup, { ...noAiActFacts, ...aiAct }).slice(0, 4)
  return (
    <Section
      id="ai-verordening"
      title={t('public.aiAct.title')}
      split
      why={
        <>
          <p>
            {t('public.aiAct.confirmedBy', { who: aiAct.confirmedBy })} <DayText day={aiAct.confirmedOn} lang={lang} />.
          </p>
          {questionnaire !== null && (
            <p>{t('public.aiAct.source', { name: questionnaire.name, version: questionnaire.version })}</p>
          )}
        </>
      }
    >
      <p>
        <Label kind="open">{capital(t('aiAct.outcome.dates.check'))}</Label>
      </p>
      <Facts items={told} />
      {conclusion !== null && (
        <>
          <p>{t('public.aiAct.says')}</p>
          <blockquote lang="nl">
            <Prose text={conclusion} />
          </blockquote>
        </>
      )}
      {obligations !== null && (
        <Details summary={t('public.aiAct.obligations')}>
          <div lang="nl">
            <Prose text={obligations} />
          </div>
          <TreeSources sources={aiAct.sources} />
        </Details>
      )}
      <Details summary={t('aiAct.outcome.dates')}>
        <LegalDates t={t} lang={lang} words={frame.words} labels={[riskGroup, transparencyDuty]} />
      </Details>
    </Section>
  )
}
