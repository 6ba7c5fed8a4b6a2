import type { ReactNode } from 'react'
import { adviceState, isLate } from '#src/domain/advice/advice-state.ts'
import type { Advice } from '#src/domain/advice/advice.ts'
import { wooArticles } from '#src/domain/publication/woo-ground.ts'
import type { AdvicePageData } from '#src/workflows/advice/read-advices.ts'
import { DayText, dayInWords } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { fieldId, type FormView } from '../../components/form-view.ts'
import { OriginLine } from '../../components/origin-links.tsx'
import { Page } from '../../components/page.tsx'
import { Byline, Empty, Label, Late, Notice, Prose, Section, Voice, type Fact } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { advicePath } from '../../paths/advice.ts'
import { dossierAdvicesPath } from '../../paths/algorithm.ts'
import { originsOf } from '../../paths/origin.ts'
import { Deliver, NotDelivered, Responses } from './advice-forms.tsx'

export interface AdvicePageProps {
  readonly page: PageRequest
  readonly data: AdvicePageData
  readonly forms: { readonly deliver: FormView; readonly reason: FormView; readonly response: FormView }
}

/** One advice: the question, the advice unaltered, what was done with it. */
export function AdvicePage({ page, data, forms }: AdvicePageProps) {
  const { t, frame } = page
  const { algorithm, trail } = data
  const one = trail.advice ?? trail.request
  if (one === null) return null
  const { id } = algorithm
  const name = algorithm.facts.name
  const dossier = dossierFrame(t, { id, name }, 'advice')
  const responses = forms.response.errors.map((error) => ({ ...error, field: fieldId(forms.response, error.field) }))
  const errors = [...forms.deliver.errors, ...forms.reason.errors, ...responses]
  return (
    <Page
      frame={frame}
      title={t('advice.titleOf', { who: one.advisor.name })}
      kicker={`${t(`adviceKind.${one.kind}`)}: ${name}`}
      head={<AdviceByline page={page} data={data} />}
      errors={errors}
      {...dossier}
      crumbs={[...dossier.crumbs, { href: dossierAdvicesPath({ id }), label: t('dossier.nav.advice') }]}
    >
      {one.question !== '' && (
        <Section id="vraag" title={t('advice.question.title')} split>
          <Prose text={one.question} />
        </Section>
      )}
      <Delivered page={page} data={data} />
      <Responses page={page} data={data} form={forms.response} />
      <Deliver page={page} data={data} form={forms.deliver} />
      <NotDelivered page={page} data={data} form={forms.reason} />
    </Page>
  )
}

function AdviceByline({ page, data: { trail } }: { page: PageRequest; data: AdvicePageData }) {
  const { t, lang, context } = page
  const one = trail.advice ?? trail.request
  if (one === null) return null
  const day = (label: string, value: string, late: ReactNode = null): Fact => ({
    label,
    value: (
      <>
        <DayText day={value} lang={lang} /> {late}
      </>
    ),
  })
  const asked = trail.request
  return (
    <Byline
      items={[
        { label: t('advice.state'), value: t(`adviceState.${adviceState(trail)}`) },
        { label: t('advice.line'), value: t(`adviceLine.${one.advisor.line}`) },
        { label: t('advice.independent'), value: t(one.advisor.independent ? 'advice.yes' : 'advice.no') },
        { label: t('advice.basis.given'), value: t(`adviceBasis.${one.basis}`) },
        ...(asked === null || asked.basisSource === ''
          ? []
          : [{ label: t('advice.basisSource'), value: asked.basisSource }]),
        ...(asked === null ? [] : [day(t('advice.askedOn'), asked.requestedOn)]),
        ...(asked === null
          ? []
          : [day(t('advice.dueOn'), asked.dueOn, isLate(trail, context.today) && <Late>{t('advice.late')}</Late>)]),
        ...(trail.advice === null ? [] : [day(t('advice.deliveredOn'), trail.advice.deliveredOn)]),
      ]}
    />
  )
}

function Delivered({ page, data: { trail, all, algorithm, origins } }: { page: PageRequest; data: AdvicePageData }) {
  const { t, lang } = page
  const { advice } = trail
  const refused = trail.events.find((event) => event.kind === 'notDelivered')
  if (advice === null)
    return (
      <Section id="advies" title={t('advice.advice')} split>
        {refused?.kind === 'notDelivered' ? (
          <Notice title={t('adviceState.notDelivered')} warning>
            <Prose text={refused.reason} />
          </Notice>
        ) : (
          <Empty>{t('advice.notYet')}</Empty>
        )}
      </Section>
    )
  const newer = all.find((other) => other.advice?.supersedes === advice.id)?.advice
  const older = all.find((other) => other.advice?.id === advice.supersedes)?.advice
  return (
    <Section id="advies" title={t('advice.advice')} split why={t('advice.unchangeable')}>
      {newer !== undefined && newer !== null && (
        <Notice warning>
          <p>
            {t('advice.superseded')} <a href={advicePath({ id: newer.id })}>{dayInWords(newer.deliveredOn, lang)}</a>
          </p>
        </Notice>
      )}
      <p>
        <Label>{t(`adviceVerdict.${advice.verdict}`)}</Label>
      </p>
      <Voice>{advice.conclusion}</Voice>
      <h3>{t('advice.text')}</h3>
      <Voice>{advice.text}</Voice>
      <Conditions page={page} advice={advice} />
      <OriginLine t={t} origins={originsOf(origins, algorithm.id, advice.id)} />
      <p className="ws-small">{publicityWords(page, advice)}</p>
      {older !== undefined && older !== null && (
        <p className="ws-small">
          {t('advice.supersedes')} <a href={advicePath({ id: older.id })}>{dayInWords(older.deliveredOn, lang)}</a>
        </p>
      )}
    </Section>
  )
}

function Conditions({ page, advice }: { page: PageRequest; advice: Advice }) {
  if (advice.proposedConditions.length === 0) return null
  return (
    <>
      <h3>{page.t('advice.conditions.given')}</h3>
      <ul className="ws-voice">
        {advice.proposedConditions.map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
      </ul>
    </>
  )
}

function publicityWords({ t, lang }: PageRequest, { publicity }: Advice): string {
  if (publicity.kind === 'public') return t('advice.publicity.willBe')
  const { ground, reason, until } = publicity
  const words = t('advice.publicity.withheldOn', {
    ground: `${t(`wooGround.${ground}`)} ${wooArticles[ground]}`,
    reason,
  })
  return until === null ? words : `${words} ${t('advice.publicity.until', { day: dayInWords(until, lang) })}`
}
