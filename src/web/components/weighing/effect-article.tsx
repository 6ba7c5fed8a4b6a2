import type { ReactNode } from 'react'
import type { Dispute } from '#src/domain/weighing/dispute.ts'
import type { Effect } from '#src/domain/weighing/effect.ts'
import type { Mark } from '#src/domain/weighing/mark.ts'
import type { Stakeholder } from '#src/domain/weighing/stakeholder.ts'
import { wordForValue } from '#src/content/weighing/public-values.ts'
import { DayText } from '../day-text.tsx'
import { OriginLinks } from '../origin-links.tsx'
import { Details, type Fact } from '../text.tsx'
import { DisputeNote } from './dispute-note.tsx'
import { EditLink, EditLinks, effectLineClass, type Reader } from './reader.tsx'

type ShownEffect = Omit<Effect, 'revision'>

interface EffectProps {
  readonly effect: ShownEffect
  readonly disputes: readonly Dispute[]
  readonly marks: readonly Mark[]
  readonly stakeholders: readonly Pick<Stakeholder, 'id' | 'name'>[]
  readonly reader: Reader
}

/** What it rests on, who calculated it, and whether someone else checked. */
function EvidenceText({ effect, reader: { t } }: Pick<EffectProps, 'effect' | 'reader'>) {
  const { basis, source, sourceUrl, calculatedBy, checkedBy } = effect.evidence
  return (
    <>
      {t(`weighing.basis.${basis}`)}
      {source !== '' && <>, {source}</>}
      {calculatedBy !== null && <>. {t('weighing.effect.calculatedBy', { who: calculatedBy })}</>}
      {checkedBy !== null && <> {t('weighing.effect.checkedBy', { who: checkedBy })}</>}
      {calculatedBy !== null && checkedBy === null && <> {t('weighing.effect.notChecked')}</>}
      {sourceUrl !== null && (
        <>
          {' '}
          <a href={sourceUrl} rel="noopener noreferrer">
            {t('weighing.effect.source')}
          </a>
        </>
      )}
    </>
  )
}

/** Groups by name; of the group with which the effect stands, more precisely who. */
function whom(props: EffectProps, ids: readonly string[], precise: boolean): string | null {
  if (ids.length === 0) return null
  const names = ids.map((id) => props.stakeholders.find((group) => group.id === id)?.name ?? '').filter((n) => n !== '')
  const [first, ...others] = names
  if (!precise || props.effect.whoExactly === null) return names.join(', ')
  return [props.effect.whoExactly, ...others].join(', ') || (first ?? '')
}

function facts(props: EffectProps): readonly Fact[] {
  const { effect, reader, marks } = props
  const { t, lang } = reader
  const gains = effect.side === 'advantage'
  const origins = reader.origins?.(effect.id) ?? []
  const rows: (readonly [string, ReactNode])[] = [
    [
      t('weighing.effect.term'),
      `${t(`weighing.term.${effect.term}`)}, ${t(`weighing.directness.${effect.directness}`)}`,
    ],
    [t('weighing.effect.evidence'), <EvidenceText key="e" effect={effect} reader={reader} />],
    [t('weighing.effect.benefit'), whom(props, effect.benefitGroupIds, gains)],
    [t('weighing.effect.burden'), whom(props, effect.burdenGroupIds, !gains)],
    [t('weighing.effect.heavy'), marks.length === 0 ? null : marks.map((mark) => reader.who(mark.by)).join('; ')],
    [
      t('weighing.effect.recheck'),
      effect.recheckOn === null ? null : <DayText key="r" day={effect.recheckOn} lang={lang} />,
    ],
    [
      effect.judgement === null ? '' : t('weighing.effect.judgementOf', { whose: effect.judgement.whose }),
      effect.judgement?.text ?? null,
    ],
    [t('weighing.effect.origin'), origins.length === 0 ? null : <OriginLinks key="o" origins={origins} />],
  ]
  return rows.filter(([, value]) => value !== null).map(([label, value]) => ({ label, value }))
}

function moreFacts({ effect, reader: { t, lang } }: EffectProps): readonly Fact[] {
  const rows: (readonly [string, string | null])[] = [
    [t('weighing.effect.kind'), t(`weighing.kind.${effect.kind}`)],
    [t('weighing.effect.reversibility'), t(`weighing.reversibility.${effect.reversibility}`)],
    [t('weighing.effect.values'), effect.publicValues.map((value) => wordForValue(value, lang)).join(', ')],
    [t('weighing.effect.rights'), effect.rights.join(', ')],
    [t('weighing.effect.mitigation'), effect.mitigation],
    [t('weighing.effect.raisedBy'), effect.raisedBy],
  ]
  return rows.filter(([, value]) => value !== null && value !== '').map(([label, value]) => ({ label, value }))
}

function FactList({ items }: { readonly items: readonly Fact[] }) {
  return (
    <dl className="ws-effect__facts">
      {items.map((item) => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** One effect: what happens, what it rests on, who says what about it. The line says how sure we are, never how heavy. */
export function EffectArticle(props: EffectProps) {
  const { effect, disputes, reader } = props
  const { t } = reader
  return (
    <article className={effectLineClass[effect.evidence.basis]} id={`gevolg-${effect.id}`}>
      <h5>{effect.title}</h5>
      <p className="ws-prose">{effect.description}</p>
      <FactList items={facts(props)} />
      <Details summary={t('weighing.effect.more')}>
        <FactList items={moreFacts(props)} />
        <EditLinks>
          <EditLink reader={reader} what="changeEffect" about={effect.id}>
            {t('weighing.effect.change')}
          </EditLink>
          <EditLink reader={reader} what="withdrawEffect" about={effect.id}>
            {t('weighing.effect.withdraw')}
          </EditLink>
          <EditLink reader={reader} what="contestEffect" about={effect.id}>
            {t('weighing.effect.contest')}
          </EditLink>
          <EditLink reader={reader} what="markEffect" about={effect.id}>
            {t('weighing.effect.mark')}
          </EditLink>
        </EditLinks>
      </Details>
      {disputes.map((dispute) => (
        <DisputeNote
          key={dispute.id}
          dispute={dispute}
          textNow={`${effect.title}\n\n${effect.description}`}
          reader={reader}
        />
      ))}
    </article>
  )
}
