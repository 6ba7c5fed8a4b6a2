import { withholdableParts } from '#src/domain/publication/withholding.ts'
import { wooGrounds } from '#src/domain/publication/woo-ground.ts'
import { Button } from '../../components/button.tsx'
import { DayBox, HiddenField, Select, TextArea } from '../../components/form.tsx'
import { formView } from '../../components/form-view.ts'
import { StandingLabel } from '../../components/rule-source.tsx'
import { Section, SourceLine } from '../../components/text.tsx'
import { withholdPath } from '../../paths/publication.ts'
import { groundName, partName, partValue } from './part-names.ts'
import type { PublicationProps } from './publication-props.ts'

/** The form to record that something is not public: ground, reason and who decided it. */
export function WithholdForm({ frame, t, publication, values, errors }: PublicationProps) {
  const { algorithm, records, bodies } = publication
  const form = formView(frame, values['form'] === 'withhold' ? values : {}, errors)
  const parts = [
    ...withholdableParts.algorithm.map((part) => ({ kind: 'algorithm', id: algorithm.id, part })),
    ...records.flatMap(({ kind, id }) => withholdableParts[kind].map((part) => ({ kind, id, part }))),
  ]
  const why = (
    <>
      <p>{t('publication.withholdWhy')}</p>
      <SourceLine words={frame.words} kind="proposal">
        {t('publication.withholdRule')}
      </SourceLine>
      {publication.withholdingRule !== null && (
        <p>
          <StandingLabel t={t} frame={frame} standing={publication.withholdingRule} />
        </p>
      )}
    </>
  )
  return (
    <Section id="vastleggen" title={t('publication.withhold')} split why={why}>
      <form className="ws-stack ws-measure" method="post" action={withholdPath({ id: algorithm.id })}>
        <HiddenField name="form" value="withhold" />
        <Select
          form={form}
          name="part"
          label={t('publication.part')}
          choices={parts.map(({ kind, id, part }) => ({
            value: partValue(kind, id, part),
            label: partName(t, publication, kind, id, part),
          }))}
        />
        <Select
          form={form}
          name="ground"
          label={t('publication.ground')}
          choices={wooGrounds.map((value) => ({ value, label: groundName(t, value) }))}
        />
        <TextArea
          form={form}
          name="motivation"
          label={t('publication.motivation')}
          hint={t('publication.motivationHint')}
          max={2000}
        />
        <Select
          form={form}
          name="decidedBy"
          label={t('publication.decidedBy')}
          hint={t('publication.decidedByHint')}
          choices={[
            ...bodies.map((body) => ({ value: body.id, label: body.name })),
            { value: 'official', label: t('publication.decidedByOfficial') },
          ]}
        />
        <DayBox form={form} name="decidedOn" label={t('publication.decidedOn')} />
        <DayBox form={form} name="until" label={t('publication.until')} hint={t('publication.untilHint')} optional />
        <div className="utrecht-button-group">
          <Button>{t('publication.withholdButton')}</Button>
        </div>
      </form>
    </Section>
  )
}
