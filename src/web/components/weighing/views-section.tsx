import { perspectives, type Perspective } from '#src/domain/weighing/viewpoint.ts'
import { AskedSociety } from '../asked-society.tsx'
import { Empty, Prose, Section } from '../text.tsx'
import { EditLink, EditLinks, type PartProps } from './reader.tsx'

/** The core question from both sides: as an organisation and as a society, side by side. */
export function ViewsSection({ weighing, reader }: PartProps) {
  const { t } = reader
  return (
    <Section id="kijkrichtingen" title={t('weighing.views.title')} why={t('weighing.views.why')}>
      <div className="ws-two">
        {perspectives.map((perspective) => (
          <View key={perspective} perspective={perspective} weighing={weighing} reader={reader} />
        ))}
      </div>
    </Section>
  )
}

function View({ perspective, weighing, reader }: PartProps & { readonly perspective: Perspective }) {
  const { t } = reader
  const view = weighing.viewpoints.find((one) => one.perspective === perspective)
  const society = perspective === 'society'
  if (view === undefined)
    return (
      <div>
        <h3>{t(`weighing.views.${perspective}`)}</h3>
        {society && <Asked reader={reader} />}
        <Empty>
          <p>
            <strong>{t('weighing.scales.empty')}</strong>{' '}
            {t(society ? 'weighing.views.emptySociety' : 'weighing.views.emptyOrganisation')}
          </p>
          <EditLinks>
            <EditLink reader={reader} what="viewpoint" about={perspective}>
              {t('weighing.views.write')}
            </EditLink>
          </EditLinks>
        </Empty>
      </div>
    )
  return (
    <div>
      <h3>{t(`weighing.views.${perspective}`)}</h3>
      <div className="ws-voice ws-stack">
        <Prose text={view.text} />
      </div>
      <div className="ws-small ws-subtle ws-stack--tight">
        <p>{t('weighing.views.wordsOf', { who: view.wordsOf })}</p>
        {view.outsideInput !== null && <p>{t('weighing.views.heard', { text: view.outsideInput })}</p>}
        {view.notConsultedBecause !== null && <p>{t('weighing.views.notHeard', { text: view.notConsultedBecause })}</p>}
      </div>
      {society && <Asked reader={reader} />}
      <EditLinks>
        <EditLink reader={reader} what="viewpoint" about={perspective}>
          {t('weighing.views.change')}
        </EditLink>
      </EditLinks>
    </div>
  )
}

/** What residents and councils were asked about this weighing, with what they said and what was done with it. */
function Asked({ reader: { t, lang, consultations } }: Pick<PartProps, 'reader'>) {
  if (consultations.length === 0) return null
  return (
    <div className="ws-stack--tight">
      <h4>{t('weighing.views.asked')}</h4>
      <AskedSociety t={t} lang={lang} consultations={consultations} />
    </div>
  )
}
