import { bodyWords } from '../../components/body-words.ts'
import { ButtonLink } from '../../components/button.tsx'
import { DayText, dayInWords } from '../../components/day-text.tsx'
import { DayBox } from '../../components/form.tsx'
import { formView } from '../../components/form-view.ts'
import { Filters } from '../../components/filters.tsx'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Empty, Item, Items, Section } from '../../components/text.tsx'
import {
  councilPath,
  homePath,
  publicAlgorithmPath,
  publicDecisionPath,
  publicDecisionsPath,
  reactPath,
} from '../../paths/public.ts'
import { capital } from '../../components/words.ts'
import { BrokenConditions, Deviations, MakeQuestion, NotFollowed, WithoutDecision } from './council-parts.tsx'
import { AdoptedTexts, WithoutFramework } from './council-framework.tsx'
import { LetterLines } from './decision-letters.tsx'
import { outcomeOf, titleOf } from './decision-list.tsx'
import { wordingText } from './decision-words.tsx'
import { InputLink, PlannedOn } from './preparation.tsx'
import type { CouncilProps } from './council-props.ts'

const parts = [
  'decided',
  'texts',
  'coming',
  'deviations',
  'withoutFramework',
  'notFollowed',
  'conditions',
  'without',
  'questions',
] as const

/** What members of a representative body need: changed since a day, deviations, what is coming. Everyone may read it. */
export function CouncilPage(props: CouncilProps) {
  const { frame, t, lang, council } = props
  return (
    <Page
      frame={frame}
      title={t('public.council.title')}
      kicker={t('public.council.kicker')}
      lead={t('public.council.lead')}
      description={t('public.council.lead')}
      crumbs={[{ href: homePath(), label: t('public.home.title') }]}
      subnav={{
        label: t('public.council.onThisPage'),
        items: parts.map((part) => ({ href: `#${part}`, label: t(`public.council.${part}`), current: false })),
      }}
    >
      <Filters action={councilPath()} label={t('public.council.since')} submit={t('public.council.sinceSubmit')}>
        <DayBox form={formView(frame, { sinds: council.since })} name="sinds" label={t('public.council.since')} />
      </Filters>
      <DecidedSince {...props} />
      <AdoptedTexts {...props} />
      <ComingUp {...props} />
      <Deviations {...props} />
      <WithoutFramework {...props} />
      <NotFollowed {...props} />
      <BrokenConditions {...props} />
      <WithoutDecision {...props} />
      <Section id="questions" title={t('public.council.questions')} split>
        <div className="ws-two">
          <div className="ws-stack">
            <h3>{t('public.council.member')}</h3>
            <p>{t('public.council.memberText')}</p>
            <p className="utrecht-button-group">
              {props.clerkEmail === null ? (
                <span>{t('public.council.noMail')}</span>
              ) : (
                <ButtonLink href={`mailto:${props.clerkEmail}`}>{t('public.council.mail')}</ButtonLink>
              )}
            </p>
          </div>
          <div className="ws-stack">
            <h3>{t('public.council.resident')}</h3>
            <p>{t('public.council.residentText')}</p>
            <p>
              <a href={reactPath()}>{t('public.reaction.title')}</a>
            </p>
          </div>
        </div>
        <p className="ws-small ws-subtle">
          {t('public.council.sinceDay')} <DayText day={council.since} lang={lang} />
        </p>
      </Section>
    </Page>
  )
}

function DecidedSince(props: CouncilProps) {
  const { t, lang, council, origin } = props
  const why = (
    <p>
      {t('public.council.sinceDay')} <DayText day={council.since} lang={lang} />.{' '}
      <a href={publicDecisionsPath()}>{t('public.decisions.title')}</a>
    </p>
  )
  return (
    <Section id="decided" title={t('public.council.decided')} split why={why} variant="ws-section--first">
      {council.decided.length === 0 ? (
        <Empty>{t('public.council.noDecided')}</Empty>
      ) : (
        <Items small>
          {council.decided.map((decision) => {
            const href = publicDecisionPath({ number: decision.number })
            return (
              <Item
                key={decision.number}
                title={titleOf(t, decision)}
                href={href}
                when={
                  <>
                    <strong>
                      <DayText day={decision.decidedOn} lang={lang} />
                    </strong>
                    , {decision.body}
                    {decision.treatment.handling !== null &&
                      `. ${t(`public.treatment.${decision.treatment.handling}`)}`}
                  </>
                }
              >
                {decision.outcome !== '' && <p>{outcomeOf(t, decision)}</p>}
                {decision.coreAnswer !== null && (
                  <>
                    <p>
                      <strong>{t('public.decisions.tipped')}</strong>
                    </p>
                    <p className="ws-voice">{decision.coreAnswer.tippedTheBalance}</p>
                    <p className="ws-small ws-subtle">{wordingText(t, decision.coreAnswer.wording)}</p>
                  </>
                )}
                <LetterLines t={t} lang={lang} decision={decision} />
                {decision.withheld === null && (
                  <MakeQuestion
                    t={t}
                    about={decision.title}
                    text={t('public.council.q.decided', {
                      date: dayInWords(decision.decidedOn, lang),
                      body: bodyWords(decision.body, lang),
                      title: decision.title,
                      number: decision.number,
                      url: `${origin}${href}`,
                    })}
                  />
                )}
              </Item>
            )
          })}
        </Items>
      )}
    </Section>
  )
}

function ComingUp({ t, lang, council, withheldCounts }: CouncilProps) {
  const columns = [
    t('public.council.col.algorithm'),
    t('public.council.col.question'),
    t('public.council.col.when'),
    t('public.council.col.input'),
  ]
  return (
    <Section id="coming" title={t('public.council.coming')} why={t('public.council.comingWhy')}>
      <DataTable
        caption={t('public.council.coming')}
        columns={columns}
        empty={t('public.council.noComing')}
        rows={council.inPreparation.map((item) => ({
          id: item.slug,
          cells: [
            <a key="name" href={publicAlgorithmPath({ slug: item.slug })}>
              {item.name}
              {item.summary !== '' && `: ${item.summary}`}
            </a>,
            item.preparation?.question ?? t('public.unknown'),
            <span key="when">
              {capital(item.body ?? t('public.noBody'))}. <PlannedOn t={t} lang={lang} preparation={item.preparation} />
            </span>,
            <span key="input">
              <InputLink t={t} lang={lang} item={item} />
            </span>,
          ],
        }))}
      />
      {withheldCounts.map((each) => (
        <p key={each.article} className="ws-small ws-subtle">
          {t('public.algorithms.withheld', { count: each.count, article: each.article })}
        </p>
      ))}
    </Section>
  )
}
