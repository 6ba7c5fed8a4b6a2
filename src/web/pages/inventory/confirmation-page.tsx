import type { ConfirmationPage as Found } from '#src/workflows/inventory/read-inventory.ts'
import { asksAnswer } from '#src/domain/inventory/confirmation.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../components/choices.tsx'
import { DayText } from '../../components/day-text.tsx'
import { HiddenField, TextArea } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Byline, Details, Empty, Prose, Section, Why } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { algorithmsPath, dossierPath, recognitionPath, reportPath } from '../../paths/algorithm.ts'
import { confirmationPath, inventoryPath, withdrawConfirmationPath } from '../../paths/inventory.ts'
import { answerLines, stateWords } from './confirmation-words.tsx'

interface Props {
  readonly page: PageRequest
  readonly found: Found
  readonly form: FormView
  /** The form to take the request back; a form of its own. */
  readonly back: FormView
}

/** One request: the list as it is today, and what the process owner says about it. */
export function ConfirmationPage(props: Props) {
  const { page, found, form, back } = props
  const { t, frame, lang, actor } = page
  const { confirmation } = found
  const { request, personName } = confirmation
  const isMine = actor?.personId === request.personId
  const open = asksAnswer(confirmation)
  return (
    <Page
      frame={frame}
      title={t('inventory.confirm.title')}
      kicker={`${personName}, ${request.personFunction}`}
      lead={t('inventory.confirm.lead', { name: personName })}
      crumbs={[
        { href: algorithmsPath(), label: t('nav.algorithms') },
        { href: inventoryPath(), label: t('inventory.title') },
      ]}
      errors={summaryOf(form, back)}
      head={
        <Byline
          items={[
            { label: t('inventory.confirm.asked'), value: request.askerFunction },
            { label: t('inventory.confirm.on'), value: <DayText day={request.askedOn} lang={lang} /> },
            { label: t('inventory.confirm.due'), value: <DayText day={request.dueOn} lang={lang} /> },
            ...(request.note === ''
              ? []
              : [{ label: t('inventory.confirm.note'), value: <Prose text={request.note} /> }]),
          ]}
        />
      }
    >
      {open && (
        <Section
          id="lijst"
          title={t(isMine ? 'inventory.confirm.list' : 'inventory.confirm.list.theirs')}
          split
          variant="ws-section--first"
        >
          <List {...props} />
        </Section>
      )}
      <Section id="antwoord" title={t('inventory.confirm.answer')} split>
        {open && isMine ? (
          <AnswerForm {...props} />
        ) : (
          <>
            <p>{stateWords(page, confirmation)}</p>
            {answerLines(page, confirmation)}
            {open && <Why>{t('inventory.confirm.notYou')}</Why>}
          </>
        )}
      </Section>
      {confirmation.answer === null && page.may('inventory.ask') && <TakeBack {...props} />}
    </Page>
  )
}

function List({ page: { t }, found: { list } }: Props) {
  if (list.length === 0) return <Empty>{t('inventory.confirm.list.none')}</Empty>
  return (
    <ul>
      {list.map(({ id, name }) => (
        <li key={id}>
          <a href={dossierPath({ id })}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

function AnswerForm({ page: { t }, found, form }: Props) {
  const { list, confirmation } = found
  return (
    <form method="post" action={confirmationPath({ id: confirmation.request.id })} className="ws-form">
      <Why>{t('inventory.confirm.why')}</Why>
      <HiddenField name="listedIds" value={list.map(({ id }) => id).join(' ')} />
      {list.length > 0 && (
        <CheckboxGroup
          form={form}
          name="notOursIds"
          label={t('inventory.confirm.notOurs')}
          hint={t('inventory.confirm.notOurs.hint')}
          choices={list.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
      <RadioGroup
        form={form}
        name="outcome"
        label={t('inventory.confirm.outcome')}
        why={t('inventory.confirm.outcome.why')}
        choices={(['complete', 'incomplete'] as const).map((value) => ({
          value,
          label: t(`inventory.confirm.${value}`),
        }))}
      />
      <TextArea
        form={form}
        name="words"
        label={t('inventory.confirm.words')}
        hint={
          <>
            {t('inventory.confirm.words.hint')} <a href={reportPath()}>{t('inventory.confirm.register')}</a>.{' '}
            {t('inventory.confirm.doubt')} <a href={recognitionPath()}>{t('algorithm.list.recognise')}</a>
          </>
        }
        optional="onlyThen"
      />
      <ButtonGroup>
        <Button>{t('inventory.confirm.submit')}</Button>
      </ButtonGroup>
    </form>
  )
}

function TakeBack({ page: { t }, found: { confirmation }, back }: Props) {
  return (
    <Details summary={t('inventory.takeBack')} open={back.errors.length > 0}>
      <form method="post" action={withdrawConfirmationPath({ id: confirmation.request.id })} className="ws-form">
        <TextArea
          form={back}
          name="reason"
          label={t('inventory.takeBack.reason')}
          hint={t('inventory.takeBack.reason.hint')}
          rows={3}
        />
        <ButtonGroup>
          <Button primary={false}>{t('inventory.takeBack')}</Button>
        </ButtonGroup>
      </form>
    </Details>
  )
}
