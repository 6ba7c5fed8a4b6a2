import type { Effect, WeighedSide } from '#src/domain/weighing/effect.ts'
import { homeOf, type GroupSide } from '#src/domain/weighing/grouping.ts'
import type { Stakeholder } from '#src/domain/weighing/stakeholder.ts'
import { signedOff } from '#src/domain/weighing/statement.ts'
import { dayInWords } from '../day-text.tsx'
import { EffectArticle } from './effect-article.tsx'
import { EditLink, EditLinks, type PartProps } from './reader.tsx'

type ShownEffect = Omit<Effect, 'revision'>
type ShownGroup = Omit<Stakeholder, 'revision'>

interface OneSideProps extends PartProps {
  readonly side: WeighedSide
  readonly list: GroupSide<ShownEffect>
  readonly stakeholder: ShownGroup | null
}

/** One side of the scales for one group: its effects, or what is missing. */
export function OneSide(props: OneSideProps) {
  const { side, list, stakeholder, reader } = props
  const { t } = reader
  const empty = list.here.length === 0 && list.elsewhere.length === 0
  const advantage = side === 'advantage'
  return (
    <div className="ws-side">
      <h4>{t(advantage ? 'weighing.scales.advantages' : 'weighing.scales.disadvantages')}</h4>
      {empty ? <EmptySide {...props} /> : <Effects {...props} />}
      {!empty && stakeholder !== null && (
        <EditLinks>
          <EditLink reader={reader} what="addEffect" about={`${side}.${stakeholder.id}`}>
            {t(advantage ? 'weighing.scales.addAdvantage' : 'weighing.scales.addDisadvantage')}
          </EditLink>
        </EditLinks>
      )}
    </div>
  )
}

/** Effects in full, and links to effects that stand with another group. */
export function Effects({ list, weighing, reader }: PartProps & { readonly list: GroupSide<ShownEffect> }) {
  const { t } = reader
  return (
    <>
      {list.here.map((effect) => (
        <EffectArticle
          key={effect.id}
          effect={effect}
          disputes={weighing.disputes.filter((one) => one.subject === 'effect' && one.subjectId === effect.id)}
          marks={weighing.marks.filter((mark) => mark.effectId === effect.id)}
          stakeholders={weighing.stakeholders}
          reader={reader}
        />
      ))}
      {list.elsewhere.length > 0 && (
        <div className="ws-small">
          <p className="ws-subtle">{t('weighing.scales.elsewhere')}</p>
          <ul>
            {list.elsewhere.map((effect) => (
              <li key={effect.id}>
                <a href={`#gevolg-${effect.id}`}>{effect.title}</a>{' '}
                <span className="ws-subtle">
                  ({weighing.stakeholders.find((group) => group.id === homeOf(effect))?.name ?? ''})
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

/** An empty side is never hidden: it is signed as empty, or it says what is missing and who can add it. */
function EmptySide({ side, stakeholder, weighing, reader }: OneSideProps) {
  const { t, lang } = reader
  const advantage = side === 'advantage'
  const signed = weighing.noneKnown.findLast(
    (one) => one.about === side && one.stakeholderId !== null && one.stakeholderId === stakeholder?.id,
  )
  if (signed !== undefined)
    return (
      <div className="ws-empty">
        <p>
          <strong>{t('weighing.scales.noneKnown')}</strong> {signed.reason}
        </p>
        <p className="ws-small ws-subtle">
          {t('weighing.scales.signedBy', { who: reader.by(signed.by), day: dayInWords(signed.on, lang) })}
        </p>
      </div>
    )
  return (
    <div className="ws-empty">
      <p>
        <strong>{t('weighing.scales.empty')}</strong>{' '}
        {t(advantage ? 'weighing.scales.emptyAdvantage' : 'weighing.scales.emptyDisadvantage')}
      </p>
      {signedOff(weighing, side) && (
        <p className="ws-small">
          {t(advantage ? 'weighing.scales.noneAdvantage' : 'weighing.scales.noneDisadvantage')}
        </p>
      )}
      <p>
        {t('weighing.scales.whoCanAdd')}{' '}
        {stakeholder !== null && (
          <EditLink reader={reader} what="addEffect" about={`${side}.${stakeholder.id}`}>
            {t(advantage ? 'weighing.scales.addAdvantage' : 'weighing.scales.addDisadvantage')}
          </EditLink>
        )}
      </p>
      {stakeholder !== null && (
        <EditLinks>
          <EditLink reader={reader} what="signNone" about={`${side}.${stakeholder.id}`}>
            {t('weighing.scales.signNone')}
          </EditLink>
        </EditLinks>
      )}
    </div>
  )
}
