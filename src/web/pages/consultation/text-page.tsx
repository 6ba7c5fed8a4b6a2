import { consultationSubjects, type Consultation } from '#src/domain/consultation/consultation.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { ConsultableRecords } from '#src/workflows/consultation/read-consultations.ts'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { DayBox, HiddenField, Select, TextArea, TextBox } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { consultationPath, consultationsPath } from '../../paths/consultation.ts'

interface TextPageProps {
  readonly t: Translate
  readonly frame: Frame
  readonly form: FormView
  /** The draft that is rewritten; nothing for a new one. */
  readonly rewritten: Pick<Consultation, 'id' | 'title' | 'revision'> | null
  readonly records: ConsultableRecords
}

/** Writes a consultation before it is put out. */
export function ConsultationTextPage({ t, frame, form, rewritten, records }: TextPageProps) {
  return (
    <Page
      frame={frame}
      title={rewritten === null ? t('consultation.new') : t('consultation.edit')}
      lead={t('consultation.lead')}
      errors={summaryOf(form)}
      crumbs={[
        { href: consultationsPath(), label: t('consultation.title') },
        ...(rewritten === null ? [] : [{ href: consultationPath({ id: rewritten.id }), label: rewritten.title }]),
      ]}
    >
      <form className="ws-stack ws-measure" method="post">
        {rewritten === null ? (
          <SubjectFields t={t} form={form} records={records} />
        ) : (
          <HiddenField name="revision" value={rewritten.revision} />
        )}
        <TextBox form={form} name="title" label={t('consultation.name')} hint={t('consultation.name.hint')} />
        <TextArea
          form={form}
          name="draft"
          label={t('consultation.draft')}
          hint={t('consultation.draft.hint')}
          why={t('consultation.draft.why')}
          rows={10}
          max={20_000}
        />
        <TextArea
          form={form}
          name="questions"
          label={t('consultation.questions')}
          hint={t('consultation.questions.hint')}
          why={t('consultation.questions.why')}
          rows={4}
          max={5000}
        />
        <TextArea
          form={form}
          name="followUp"
          label={t('consultation.followUp')}
          hint={t('consultation.followUp.hint')}
          why={t('consultation.followUp.why')}
          rows={4}
          max={5000}
        />
        <DayBox form={form} name="opensOn" label={t('consultation.opensOn')} />
        <DayBox form={form} name="closesOn" label={t('consultation.closesOn')} />
        <DayBox form={form} name="answerBy" label={t('consultation.answerBy')} why={t('consultation.answerBy.why')} />
        <div className="utrecht-button-group">
          <Button>{t('consultation.save')}</Button>
        </div>
      </form>
    </Page>
  )
}

const SubjectFields = ({ t, form, records }: Pick<TextPageProps, 't' | 'form' | 'records'>) => (
  <>
    <RadioGroup
      form={form}
      name="subject"
      label={t('consultation.subject')}
      why={t('consultation.subject.why')}
      choices={consultationSubjects.map((value) => ({ value, label: t(`consultation.subject.${value}`) }))}
    />
    <Select
      form={form}
      name="algorithm"
      label={t('consultation.algorithm')}
      hint={t('consultation.algorithm.hint')}
      choices={records.algorithms.map(({ id, name }) => ({ value: id, label: name }))}
      optional
    />
    <Select
      form={form}
      name="text"
      label={t('consultation.text')}
      hint={t('consultation.text.hint')}
      choices={records.texts.map(({ id, name }) => ({ value: id, label: name }))}
      optional
    />
  </>
)
