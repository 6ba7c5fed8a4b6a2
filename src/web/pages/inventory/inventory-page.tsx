import type { Inventory, NamedConfirmation } from '#src/workflows/inventory/read-inventory.ts'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { CheckboxGroup } from '../../components/choices.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { DayBox, TextArea } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { standingInWords } from '../../components/inventory-words.ts'
import { Page } from '../../components/page.tsx'
import { Empty, Item, Items, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { algorithmsPath } from '../../paths/algorithm.ts'
import { askInventoryPath, confirmationPath, listsPath } from '../../paths/inventory.ts'
import { answerLines, stateWords } from './confirmation-words.tsx'

interface Props {
  readonly page: PageRequest
  readonly inventory: Inventory
  readonly form: FormView
}

/** Whether the list of algorithms is complete: how it stands, asking, and everything that was asked. */
export function InventoryPage({ page, inventory, form }: Props) {
  const { t, frame, lang } = page
  const { standing, ownerless, confirmations } = inventory
  return (
    <Page
      frame={frame}
      title={t('inventory.title')}
      lead={t('inventory.lead')}
      crumbs={[{ href: algorithmsPath(), label: t('nav.algorithms') }]}
      errors={summaryOf(form)}
    >
      <Section id="nu" title={t('inventory.now')} split>
        {standingInWords({ t, lang, standing }).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {ownerless.length > 0 && (
          <p>
            {t('inventory.ownerless', { count: ownerless.length })}{' '}
            <a href={`${algorithmsPath()}?open=unassigned`}>{t('algorithm.list.open.unassigned')}</a>
          </p>
        )}
      </Section>
      {page.may('inventory.compare') && (
        <Section id="lijst" title={t('list.title')} split>
          <p>{t('list.lead')}</p>
          <p className="utrecht-button-group">
            <ButtonLink href={listsPath()}>{t('list.link')}</ButtonLink>
          </p>
        </Section>
      )}
      {page.may('inventory.ask') && <Ask page={page} inventory={inventory} form={form} />}
      <Section id="gevraagd" title={t('inventory.asked')} split>
        {confirmations.length === 0 ? (
          <Empty>{t('inventory.asked.none')}</Empty>
        ) : (
          <Items small>
            {confirmations.map((one) => (
              <Asked key={one.request.id} page={page} one={one} />
            ))}
          </Items>
        )}
      </Section>
    </Page>
  )
}

function Ask({ page: { t }, inventory: { owners }, form }: Props) {
  return (
    <Section id="vraag" title={t('inventory.ask')} split why={t('inventory.ask.why')}>
      {owners.length === 0 ? (
        <Empty>{t('inventory.ask.people.none')}</Empty>
      ) : (
        <form method="post" action={askInventoryPath()} className="ws-form">
          <CheckboxGroup
            form={form}
            name="personIds"
            label={t('inventory.ask.people')}
            hint={t('inventory.ask.people.hint')}
            choices={owners.map(({ id, name, jobTitle, list }) => ({
              value: id,
              label: name,
              hint:
                list.length === 0
                  ? t('inventory.ask.list.none', { function: jobTitle })
                  : t('inventory.ask.list', {
                      function: jobTitle,
                      names: list.map((algorithm) => algorithm.name).join(', '),
                    }),
            }))}
          />
          <DayBox
            form={form}
            name="dueOn"
            label={t('inventory.ask.due')}
            why={t('inventory.ask.due.why', { who: t('role.chiefExecutive') })}
          />
          <TextArea
            form={form}
            name="note"
            label={t('inventory.ask.note')}
            hint={t('inventory.ask.note.hint')}
            rows={3}
            optional
          />
          <ButtonGroup>
            <Button>{t('inventory.ask.submit')}</Button>
          </ButtonGroup>
        </form>
      )}
    </Section>
  )
}

function Asked({ page, one }: { page: PageRequest; one: NamedConfirmation }) {
  const { t, lang } = page
  const { request, personName } = one
  return (
    <Item
      when={t('inventory.asked.by', { day: dayInWords(request.askedOn, lang), who: request.askerFunction })}
      title={`${personName}, ${request.personFunction}`}
      href={confirmationPath({ id: request.id })}
    >
      <p>{stateWords(page, one)}</p>
      {answerLines(page, one)}
    </Item>
  )
}
