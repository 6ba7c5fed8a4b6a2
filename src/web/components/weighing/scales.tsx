import type { Effect } from '#src/domain/weighing/effect.ts'
import { byStakeholder, type StakeholderGroup } from '#src/domain/weighing/grouping.ts'
import type { Stakeholder } from '#src/domain/weighing/stakeholder.ts'
import { ButtonLink } from '../button.tsx'
import { Details, Empty, Facts, Prose } from '../text.tsx'
import { Effects, OneSide } from './group-sides.tsx'
import { EditLink, EditLinks, type PartProps, type Reader } from './reader.tsx'

type ShownEffect = Omit<Effect, 'revision'>
type ShownGroup = Omit<Stakeholder, 'revision'>

/** The two sides of the scales, per stakeholder group, of equal width and in the order of writing. */
export function Scales({ weighing, reader }: PartProps) {
  const { t } = reader
  return (
    <section className="ws-section ws-section--weighing" aria-labelledby="weging">
      <div className="ws-section__head">
        <h2 id="weging">{t('weighing.scales.title')}</h2>
        <div className="ws-section__why ws-measure">
          <p>{t('weighing.scales.why')}</p>
        </div>
      </div>
      <Legend reader={reader} />
      <div className="ws-scale">
        <div className="ws-beam" role="presentation" />
        <div className="ws-scale__sides" aria-hidden="true">
          <p>{t('weighing.scales.advantages')}</p>
          <p>{t('weighing.scales.disadvantages')}</p>
        </div>
        {weighing.stakeholders.length === 0 && <NoGroups reader={reader} />}
        {byStakeholder(weighing).map((group) => (
          <Group key={group.stakeholder?.id ?? ''} group={group} weighing={weighing} reader={reader} />
        ))}
      </div>
      {weighing.stakeholders.length > 0 && (
        <EditLinks>
          <EditLink reader={reader} what="addGroup">
            {t('weighing.scales.addGroup')}
          </EditLink>
        </EditLinks>
      )}
    </section>
  )
}

/** What the line beside an effect means. */
export function Legend({ reader: { t } }: { readonly reader: Pick<Reader, 't'> }) {
  return (
    <>
      <p className="ws-small ws-subtle">{t('weighing.scales.legend')}</p>
      <ul className="ws-legend">
        <li>{t('weighing.basis.measured')}</li>
        <li className="is-onderbouwd">{t('weighing.basis.substantiated')}</li>
        <li className="is-verwacht">{t('weighing.basis.expected')}</li>
        <li className="is-onbekend">{t('weighing.basis.unknown')}</li>
      </ul>
    </>
  )
}

function NoGroups({ reader }: { readonly reader: Reader }) {
  const href = reader.edit('addGroup')
  return (
    <Empty>
      <p>
        <strong>{reader.t('weighing.scales.noGroups')}</strong> {reader.t('weighing.scales.noGroupsText')}
      </p>
      {href !== null && (
        <p className="utrecht-button-group">
          <ButtonLink href={href}>{reader.t('weighing.scales.addGroup')}</ButtonLink>
        </p>
      )}
    </Empty>
  )
}

interface GroupProps extends PartProps {
  readonly group: StakeholderGroup<ShownGroup, ShownEffect>
}

function Group({ group, weighing, reader }: GroupProps) {
  const { t } = reader
  const { stakeholder } = group
  const id = stakeholder?.id ?? 'zonder'
  const eitherWay = [...group.eitherWay.here, ...group.eitherWay.elsewhere]
  return (
    <section className="ws-group" aria-labelledby={`groep-${id}`} id={`g-${id}`}>
      <h3 id={`groep-${id}`}>{stakeholder?.name ?? t('weighing.scales.ungrouped')}</h3>
      {stakeholder !== null && <AboutGroup stakeholder={stakeholder} reader={reader} />}
      <div className="ws-pair">
        <OneSide
          side="advantage"
          list={group.advantages}
          stakeholder={stakeholder}
          weighing={weighing}
          reader={reader}
        />
        <OneSide
          side="disadvantage"
          list={group.disadvantages}
          stakeholder={stakeholder}
          weighing={weighing}
          reader={reader}
        />
      </div>
      {eitherWay.length > 0 && (
        <div className="ws-side ws-side--either">
          <h4>{t('weighing.scales.eitherWay')}</h4>
          <Effects list={group.eitherWay} weighing={weighing} reader={reader} />
        </div>
      )}
    </section>
  )
}

function AboutGroup({ stakeholder, reader }: { readonly stakeholder: ShownGroup; readonly reader: Reader }) {
  const { t } = reader
  const more = [
    { label: t('weighing.scales.influence'), value: stakeholder.influence },
    { label: t('weighing.scales.whenItFails'), value: stakeholder.whenItFails },
  ].filter((fact) => fact.value !== null)
  return (
    <div className="ws-group__about">
      <Prose text={stakeholder.about} />
      {more.length > 0 && (
        <Details summary={more.map((fact) => fact.label).join(' ')}>
          <Facts items={more} />
        </Details>
      )}
      <EditLinks>
        <EditLink reader={reader} what="changeGroup" about={stakeholder.id}>
          {t('weighing.scales.changeGroup')}
        </EditLink>
        <EditLink reader={reader} what="removeGroup" about={stakeholder.id}>
          {t('weighing.scales.removeGroup')}
        </EditLink>
      </EditLinks>
    </div>
  )
}
