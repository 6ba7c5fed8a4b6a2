import type { PublicAdvice, PublicEffect, PublicPoint } from '#src/domain/publication/public-decision.ts'
import { weighingKey } from '#src/domain/sight/line-of-sight.ts'
import type { Translate } from '#src/i18n/text.ts'
import { CameOf } from '../../components/guiding/came-of.tsx'
import { DataTable } from '../../components/table.tsx'
import { Details, Empty, Item, Items, Prose, Section, Voice } from '../../components/text.tsx'
import type { DecisionProps } from './decision-props.ts'
import { publicSightPath } from '../../paths/sight.ts'
import { authorInWords } from './author.ts'
import { articleOf } from './withholding.tsx'

/** What speaks against it, who pointed at it, and the answer of the body; what was marked in favour comes after it. */
export function Points({ t, decision }: DecisionProps) {
  const inFavour = decision.points.filter((point) => point.side === 'advantage')
  const against = decision.points.filter((point) => point.side !== 'advantage')
  return (
    <>
      <Section id="nadelen" title={t('public.decision.points')} split why={t('public.decision.pointsWhy')}>
        {against.length === 0 ? <Empty>{t('public.decision.noPoints')}</Empty> : <PointItems t={t} points={against} />}
      </Section>
      {inFavour.length > 0 && (
        <Section id="voordelen" title={t('public.decision.pointsFor')} split>
          <PointItems t={t} points={inFavour} />
        </Section>
      )}
    </>
  )
}

const PointItems = ({ t, points }: { t: Translate; points: readonly PublicPoint[] }) => (
  <Items>
    {points.map((point) => (
      <Item key={point.title} title={point.title}>
        <Point t={t} point={point} />
      </Item>
    ))}
  </Items>
)

const Point = ({ t, point }: { t: Translate; point: PublicPoint }) => (
  <>
    {point.description !== '' && <p>{point.description}</p>}
    {point.markedBy.length > 0 && (
      <p className="ws-small ws-subtle">
        {t('public.decision.markedBy', { by: point.markedBy.map((mark) => authorInWords(t, mark)).join(', ') })}
      </p>
    )}
    <p>
      <strong>{t('public.decision.answer')}</strong>
    </p>
    {point.answer === null || point.answer === '' ? (
      <p className="ws-late">{t('public.decision.noAnswer')}</p>
    ) : (
      <Voice>{point.answer}</Voice>
    )}
  </>
)

/** Every advice: its conclusion, what was done with it, and the full text unless a ground forbids. What was not there too. */
export function Advices({ t, decision }: DecisionProps) {
  const { advices, absentAdvices } = decision
  const columns = [t('public.decision.adviceWho'), t('public.decision.adviceText'), t('public.decision.adviceDone')]
  return (
    <Section id="advies" title={t('public.decision.advice')} split why={t('public.decision.adviceWhy')}>
      <DataTable
        caption={t('public.decision.advice')}
        columns={columns}
        empty={t('public.decision.noAdvice')}
        rows={[
          ...advices.map((advice, index) => ({
            id: `${index}`,
            cells: [
              advice.by,
              <AdviceText key="text" t={t} advice={advice} />,
              <Following key="done" t={t} advice={advice} />,
            ],
          })),
          ...absentAdvices.map(({ kind, reason }) => ({
            id: kind,
            cells: [
              t(`adviceKind.${kind}`),
              t('public.decision.adviceAbsent'),
              <Absent key="done" t={t} reason={reason} />,
            ],
          })),
        ]}
      />
    </Section>
  )
}

const Following = ({ t, advice }: { t: Translate; advice: PublicAdvice }) => (
  <>
    <strong>{t(`public.following.${advice.following ?? 'none'}`)}</strong>
    {advice.reason !== null && advice.reason !== '' && <span className="ws-voice"> {advice.reason}</span>}
  </>
)

const Absent = ({ t, reason }: { t: Translate; reason: string }) => (
  <>
    <strong>{t('public.decision.adviceAbsentDone')}</strong> <span className="ws-voice">{reason}</span>
  </>
)

/** The conclusion, with the full text behind it unless a ground forbids. */
function AdviceText({ t, advice }: { t: Translate; advice: PublicAdvice }) {
  const { withheld, fullText, conclusion, by } = advice
  return (
    <>
      <p>{conclusion}</p>
      {withheld !== null && (
        <p className="ws-small">
          {t('public.decision.adviceWithheld', { article: articleOf(t, withheld), motivation: withheld.motivation })}
        </p>
      )}
      {withheld === null && fullText !== null && fullText !== '' && fullText !== conclusion && (
        <Details
          summary={
            <>
              {t('public.decision.readAdvice')}
              <span className="ws-visually-hidden">: {by}</span>
            </>
          }
        >
          <Voice>{fullText}</Voice>
        </Details>
      )}
    </>
  )
}

/** All effects as they were weighed, both sides of equal width. Ordered as they were written down, by nothing else. */
export function Effects({ t, decision }: DecisionProps) {
  const { effects } = decision
  if (effects.length === 0) return null
  const others = effects.filter((effect) => effect.side === 'mixed' || effect.side === 'uncertain')
  return (
    <Section id="effecten" title={t('public.decision.effects')}>
      <div className="ws-two">
        <Side
          t={t}
          title={t('public.decision.advantages')}
          effects={effects.filter((each) => each.side === 'advantage')}
        />
        <Side
          t={t}
          title={t('public.decision.disadvantages')}
          effects={effects.filter((each) => each.side === 'disadvantage')}
        />
      </div>
      {others.length > 0 && <Side t={t} title={t('public.decision.otherEffects')} effects={others} />}
      <CameOf
        t={t}
        href={publicSightPath({ id: weighingKey(decision.number) })}
        title={t('public.decision.effects')}
        words="sight.see"
      />
    </Section>
  )
}

const Side = ({ t, title, effects }: { t: Translate; title: string; effects: readonly PublicEffect[] }) => (
  <div className="ws-stack">
    <h3>{title}</h3>
    {effects.length === 0 ? (
      <Empty>{t('public.unknown')}</Empty>
    ) : (
      effects.map((effect) => <Effect key={effect.title} t={t} effect={effect} />)
    )}
  </div>
)

const lines = {
  measured: '',
  substantiated: ' ws-effect--onderbouwd',
  expected: ' ws-effect--verwacht',
  unknown: ' ws-effect--onbekend',
}

const Effect = ({ t, effect }: { t: Translate; effect: PublicEffect }) => (
  <div className={`ws-effect${lines[effect.evidence]}`}>
    <h4>{effect.title}</h4>
    <Prose text={effect.description} />
    <p className="ws-small ws-subtle">
      {[
        t(`public.evidence.${effect.evidence}`),
        ...(effect.source === '' ? [] : [effect.source]),
        ...(effect.groups.length === 0 ? [] : [t('public.decision.for', { groups: effect.groups.join(', ') })]),
      ].join(' · ')}
    </p>
    {effect.contested.map((reason) => (
      <p key={reason} className="ws-dispute">
        {t('public.decision.contested', { reason })}
      </p>
    ))}
  </div>
)
