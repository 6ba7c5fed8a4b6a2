import { adviceState } from '#src/domain/advice/advice-state.ts'
import { speaksFor } from '#src/domain/advice/deliver-advice.ts'
import type { AdvicePageData } from '#src/workflows/advice/read-advices.ts'
import { Button, ButtonForm, ButtonGroup } from '../../components/button.tsx'
import { ConfirmLeave } from '../../components/confirm-leave.tsx'
import { DayText } from '../../components/day-text.tsx'
import { TextArea } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Details, Empty, Section, Voice } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { adviceNotDeliveredPath, adviceResponsePath, deliverAdvicePath, takeUpAdvicePath } from '../../paths/advice.ts'
import { AdviceFields } from './advice-fields.tsx'

/** What the team does with an advice, beside it. */
export function Responses({ page, data, form }: { page: PageRequest; data: AdvicePageData; form: FormView }) {
  const { t, lang } = page
  const { advice, responses } = data.trail
  if (advice === null) return null
  const superseded = data.all.some((other) => other.advice?.supersedes === advice.id)
  const may = page.may('advice.respond') && page.actor?.personId !== advice.deliveredBy && !superseded
  return (
    <Section id="reactie" title={t('advice.response.title')} split why={t('advice.response.why')}>
      {responses.length === 0 && <Empty>{t('advice.response.none')}</Empty>}
      {responses.map((response, index) => (
        <div key={index}>
          <Voice>{response.text}</Voice>
          <p className="ws-small">
            <DayText day={response.on} lang={lang} />
          </p>
        </div>
      ))}
      {may && (
        <form className="ws-form" method="post" action={adviceResponsePath({ id: advice.id })}>
          <TextArea form={form} name="text" label={t('advice.response.label')} hint={t('advice.response.hint')} />
          <ButtonGroup>
            <Button>{t('advice.response.submit')}</Button>
          </ButtonGroup>
        </form>
      )}
    </Section>
  )
}

/** The form of the advisor. */
export function Deliver({ page, data, form }: { page: PageRequest; data: AdvicePageData; form: FormView }) {
  const { t, actor, context } = page
  const { request, advice } = data.trail
  const advisor = (advice ?? request)?.advisor
  const superseded = advice !== null && data.all.some((other) => other.advice?.supersedes === advice.id)
  if (actor === null || advisor === undefined || superseded || !speaksFor(advisor, actor, context.today)) return null
  const id = (advice ?? request)?.id ?? ''
  const fields = (
    <ConfirmLeave>
      <form className="ws-form" method="post" action={deliverAdvicePath({ id })}>
        <AdviceFields form={form} t={t} />
        <p className="ws-measure">{t('advice.deliver.warning')}</p>
        <ButtonGroup>
          <Button>{t('advice.deliver.submit')}</Button>
        </ButtonGroup>
      </form>
    </ConfirmLeave>
  )
  return (
    <Section
      id="uitbrengen"
      title={t(advice === null ? 'advice.deliver.title' : 'advice.deliver.again')}
      why={t('advice.deliver.why')}
      split
    >
      {adviceState(data.trail) === 'requested' && (
        <ButtonForm action={takeUpAdvicePath({ id })}>{t('advice.takeUp')}</ButtonForm>
      )}
      {advice === null ? (
        fields
      ) : (
        <Details summary={t('advice.deliver.again')} open={form.errors.length > 0}>
          {fields}
        </Details>
      )}
    </Section>
  )
}

/** Saying that an advice will not come. */
export function NotDelivered({
  page,
  data: { trail },
  form,
}: {
  page: PageRequest
  data: AdvicePageData
  form: FormView
}) {
  const { t, actor, context } = page
  const { request } = trail
  if (request === null || actor === null || trail.advice !== null || adviceState(trail) === 'notDelivered') return null
  const may = speaksFor(request.advisor, actor, context.today) || page.may('advice.request')
  if (!may) return null
  return (
    <Section id="niet-uitgebracht" title={t('advice.notDelivered.title')} split why={t('advice.notDelivered.why')}>
      <form className="ws-form" method="post" action={adviceNotDeliveredPath({ id: request.id })}>
        <TextArea form={form} name="reason" label={t('advice.reason')} />
        <ButtonGroup>
          <Button primary={false}>{t('advice.notDelivered.submit')}</Button>
        </ButtonGroup>
      </form>
    </Section>
  )
}
