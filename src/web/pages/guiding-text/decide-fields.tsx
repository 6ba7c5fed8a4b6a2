import { handlings, wordings } from '#src/domain/decision/record.ts'
import type { TextDecisionTrigger } from '#src/domain/guiding-text/decide-on-text.ts'
import type { GuidingFormReading } from '#src/workflows/guiding-text/read-guiding-text.ts'
import { RadioGroup } from '../../components/choices.tsx'
import { DayBox, HiddenField, Select, TextArea, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import type { PageRequest } from '../../http/route.ts'

interface FieldsProps {
  readonly form: FormView
  readonly page: PageRequest
  readonly reading: GuidingFormReading
  readonly trigger: TextDecisionTrigger
}

/** Who decided, when, and from when it holds: the days that the decision names. */
function Days({ form, page: { t }, reading, trigger }: FieldsProps) {
  const { routing, bodies, reviewTerm } = reading
  const deciding = bodies.filter(({ role }) => role === 'representative' || role === 'executive')
  const isHistoric = trigger === 'registerHistoric'
  const term = reviewTerm?.term
  return (
    <>
      {isHistoric || routing.outcome !== 'determined' ? (
        <Select
          form={form}
          name="bodyId"
          label={t('guiding.decide.body')}
          choices={deciding.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <HiddenField name="bodyId" value={routing.bodyId} />
      )}
      <DayBox form={form} name="decidedOn" label={t('guiding.decide.decidedOn')} />
      {(trigger === 'adopt' || isHistoric) && (
        <DayBox
          form={form}
          name="effectiveOn"
          label={t('guiding.decide.effectiveOn')}
          why={t('guiding.decide.effectiveOn.why')}
        />
      )}
      {trigger === 'repeal' && <DayBox form={form} name="effectiveOn" label={t('guiding.decide.effectiveOn.repeal')} />}
      {(trigger === 'adopt' || isHistoric || trigger === 'reaffirm') && (
        <DayBox
          form={form}
          name="reviewBy"
          label={t('guiding.decide.reviewBy')}
          hint={
            term === undefined
              ? undefined
              : t('guiding.decide.reviewBy.hint', { term: t(`rules.term.${term.unit}`, { count: term.value }) })
          }
        />
      )}
    </>
  )
}

/** The words of the body. Nobody writes reasons afterwards for a decision from before. */
function Words({ form, page: { t }, reading, trigger }: FieldsProps) {
  if (trigger === 'registerHistoric') return null
  const { routing, bodies } = reading
  const name = routing.outcome === 'determined' ? (bodies.find(({ id }) => id === routing.bodyId)?.name ?? '') : ''
  return (
    <>
      {trigger === 'sendBack' && (
        <TextArea form={form} name="assignment" label={t('guiding.decide.assignment')} voice />
      )}
      <TextArea
        form={form}
        name="motivation"
        label={t('guiding.decide.motivation')}
        why={t('guiding.decide.motivation.why')}
        rows={6}
        voice
      />
      <TextArea form={form} name="whyNotAlternatives" label={t('guiding.decide.whyNot')} voice optional />
      <RadioGroup
        form={form}
        name="wording"
        label={t('guiding.decide.wording')}
        choices={wordings.map((value) => ({
          value,
          label: value === 'ownWords' ? t('wording.ownWords', { body: name }) : t(`wording.${value}`),
        }))}
      />
      <RadioGroup
        form={form}
        name="handling"
        label={t('guiding.decide.handling')}
        optional
        choices={handlings.map((value) => ({ value, label: t(`handling.${value}`) }))}
      />
    </>
  )
}

const Documents = ({ form, page: { t } }: FieldsProps) => (
  <>
    <TextBox
      form={form}
      name="documentReference"
      label={t('guiding.decide.documentReference')}
      hint={t('guiding.decide.documentReference.hint')}
    />
    <TextBox form={form} name="officialRecord" type="url" label={t('guiding.decide.officialRecord')} optional />
  </>
)

/** What is recorded of a decision on a text: its days, the words of the body, and where it stands officially. */
export const DecideFields = (props: FieldsProps) => (
  <>
    <Days {...props} />
    <Words {...props} />
    <Documents {...props} />
  </>
)
