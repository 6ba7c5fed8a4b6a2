import type { MandateDraft, MandateRegister } from '#src/workflows/mandate/read-mandates.ts'
import type { Translate } from '#src/i18n/text.ts'
import { ButtonForm } from '../../components/button.tsx'
import { momentInWords } from '../../components/day-text.tsx'
import type { Frame } from '../../components/frame.ts'
import { Item, Items, Label, Section } from '../../components/text.tsx'
import { asideMandateDraftPath, newMandatePath } from '../../paths/routing.ts'

interface DraftsProps {
  readonly t: Translate
  readonly frame: Frame
  readonly register: MandateRegister
}

/** Mandates from a file that nobody put in the register yet: they hold nowhere. */
export function Drafts({ t, frame, register }: DraftsProps) {
  const waiting = register.drafts.filter(({ mandateId }) => mandateId === null)
  if (waiting.length === 0) return null
  return (
    <Section id="ingelezen" title={t('mandate.drafts')} split why={t('mandate.drafts.why')}>
      <Items small>
        {waiting.map((draft) => (
          <Draft key={draft.id} t={t} frame={frame} draft={draft} />
        ))}
      </Items>
    </Section>
  )
}

function Draft({ t, frame, draft }: { t: Translate; frame: Frame; draft: MandateDraft }) {
  const { record, fileName, importedAt } = draft
  return (
    <Item
      when={t('mandate.drafts.from', { file: fileName, moment: momentInWords(importedAt, frame.lang) })}
      title={record.function}
      href={`${newMandatePath()}?concept=${draft.id}`}
    >
      <p>
        <Label kind="open">{t('mandate.drafts.label')}</Label>
      </p>
      <ButtonForm action={asideMandateDraftPath({ id: draft.id })}>
        {t('mandate.drafts.aside')}
        <span className="ws-visually-hidden">: {record.function}</span>
      </ButtonForm>
    </Item>
  )
}
