import type { AdviceTask } from '#src/domain/control/advice-task.ts'
import type { DossierAdvices, PossibleAdvisor } from '#src/workflows/advice/read-advices.ts'
import { RadioGroup } from '../../components/choices.tsx'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { ConfirmLeave } from '../../components/confirm-leave.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { DayBox, Select, TextArea, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { TermLine } from '../../components/term-line.tsx'
import type { PageRequest } from '../../http/route.ts'
import { dossierAdvicesPath } from '../../paths/algorithm.ts'
import { controlPath } from '../../paths/control.ts'
import { requestBases } from './advice-form.ts'
import { AdviceFields, KindField, QuestionKindsField } from './advice-fields.tsx'

interface RequestPageProps {
  readonly page: PageRequest
  readonly data: Pick<DossierAdvices, 'algorithm' | 'terms' | 'arrangement'>
  /** What the body agreed about the kind of advice that is asked, if that is known. */
  readonly task: AdviceTask | undefined
  readonly people: readonly PossibleAdvisor[]
  readonly form: FormView
}

interface UnsolicitedPageProps {
  readonly page: PageRequest
  readonly algorithm: DossierAdvices['algorithm']
  readonly form: FormView
}

/** Where these forms stand: with the advices in the dossier. */
function adviceFrame({ t, frame }: PageRequest, { id, facts: { name } }: DossierAdvices['algorithm']) {
  const dossier = dossierFrame(t, { id, name }, 'advice')
  const crumbs = [...dossier.crumbs, { href: dossierAdvicesPath({ id }), label: t('dossier.nav.advice') }]
  return { frame, kicker: name, ...dossier, crumbs }
}

/** Asks an advisor a question. */
export function RequestAdvicePage({ page, data, task, people, form }: RequestPageProps) {
  const { t, frame } = page
  const { algorithm, terms } = data
  return (
    <Page
      {...adviceFrame(page, algorithm)}
      title={t('advice.request.title')}
      lead={t('advice.request.lead')}
      errors={form.errors}
    >
      <ConfirmLeave>
        <form className="ws-form" method="post">
          <KindField form={form} t={t} />
          <Select
            form={form}
            name="person"
            label={t('advice.person')}
            hint={t('advice.person.hint')}
            optional
            empty={t('advice.person.none')}
            choices={people.map((person) => ({ value: person.id, label: `${person.jobTitle} (${person.name})` }))}
          />
          <TextBox form={form} name="name" label={t('advice.advisorName')} hint={t('advice.advisorName.hint')} />
          <TextArea
            form={form}
            name="question"
            label={t('advice.question')}
            hint={t('advice.question.hint')}
            rows={5}
          />
          <QuestionKindsField form={form} t={t} />
          <RadioGroup
            form={form}
            name="basis"
            label={t('advice.basis')}
            why={t('advice.basis.why')}
            choices={requestBases.map((basis) => ({ value: basis, label: t(`adviceBasis.${basis}`) }))}
          />
          <TextBox
            form={form}
            name="basisSource"
            label={t('advice.basisSource')}
            hint={t('advice.basisSource.hint')}
            optional
          />
          <DayBox
            form={form}
            name="dueOn"
            label={t('advice.dueOn')}
            hint={
              task === undefined || data.arrangement === null ? (
                <TermLine t={t} frame={frame} inForce={terms.get('adviceTerm')} />
              ) : (
                <p className="ws-small ws-subtle">
                  {t('advice.agreed.term', { title: data.arrangement.title, count: task.workingDays })}{' '}
                  <a href={controlPath()}>{t('control.title')}</a>
                </p>
              )
            }
          />
          <ButtonGroup>
            <Button>{t('advice.request.submit')}</Button>
            <a href={dossierAdvicesPath({ id: algorithm.id })}>{t('advice.back')}</a>
          </ButtonGroup>
        </form>
      </ConfirmLeave>
    </Page>
  )
}

/** Gives an advice that nobody asked for. */
export function UnsolicitedAdvicePage({ page, algorithm, form }: UnsolicitedPageProps) {
  const { t } = page
  return (
    <Page
      {...adviceFrame(page, algorithm)}
      title={t('advice.unsolicited.title')}
      lead={t('advice.unsolicited.lead')}
      errors={form.errors}
    >
      <ConfirmLeave>
        <form className="ws-form" method="post">
          <KindField form={form} t={t} />
          <AdviceFields form={form} t={t} />
          <p className="ws-measure">{t('advice.deliver.warning')}</p>
          <ButtonGroup>
            <Button>{t('advice.deliver.submit')}</Button>
            <a href={dossierAdvicesPath({ id: algorithm.id })}>{t('advice.back')}</a>
          </ButtonGroup>
        </form>
      </ConfirmLeave>
    </Page>
  )
}
