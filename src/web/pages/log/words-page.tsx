import type { FoundWords } from '#src/workflows/erasure/erase-words.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { CheckboxGroup } from '../../components/choices.tsx'
import { summaryOf, valueOf, type FormView } from '../../components/form-view.ts'
import { HiddenField, TextArea } from '../../components/form.tsx'
import { Page } from '../../components/page.tsx'
import { Empty, Notice, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { fileErasePath, logPath, wordsErasePath } from '../../paths/documents.ts'
import { GroundsFields } from './grounds-fields.tsx'

interface WordsProps {
  readonly page: PageRequest
  readonly form: FormView
  /** Where the words stand; nothing before anybody looked. */
  readonly found: readonly FoundWords[] | null
}

/** Destroying words in texts: first where they stand, then in which places they go and on which ground. */
export function WordsPage({ page, form, found }: WordsProps) {
  const { t, frame } = page
  return (
    <Page
      frame={frame}
      title={t('words.title')}
      lead={t('words.lead')}
      crumbs={[{ href: logPath(), label: t('log.title') }]}
      errors={summaryOf(form)}
    >
      {found === null || found.length === 0 ? <Find page={page} form={form} found={found} /> : null}
      {found !== null && found.length > 0 ? <Erase page={page} form={form} found={found} /> : null}
    </Page>
  )
}

function Find({ page: { t }, form, found }: WordsProps) {
  return (
    <Section id="zoeken" title={t('words.find')} why={t('words.find.why')} split>
      {found !== null && <Empty>{t('words.none')}</Empty>}
      <form method="post" className="ws-form">
        <HiddenField name="step" value="find" />
        <TextArea form={form} name="words" label={t('words.words')} hint={t('words.words.hint')} rows={2} />
        <Button>{t('words.submit.find')}</Button>
      </form>
      <p>
        {t('words.notInFiles')} <a href={fileErasePath()}>{t('file.erase.link')}</a>
      </p>
    </Section>
  )
}

function Erase({ page: { t }, form, found }: WordsProps & { readonly found: readonly FoundWords[] }) {
  return (
    <Section id="wissen" title={t('words.found', { count: found.length })} split>
      <Notice>
        <p>{t('words.stays')}</p>
      </Notice>
      <form method="post" className="ws-form">
        <HiddenField name="step" value="erase" />
        <HiddenField name="words" value={valueOf(form, 'words')} />
        <CheckboxGroup
          form={form}
          name="from"
          label={t('words.from')}
          hint={t('words.from.hint')}
          choices={found.map(({ id, place, passage }) => ({
            value: id,
            label: t(`words.place.${place}`),
            hint: passage,
          }))}
        />
        <GroundsFields t={t} form={form} reasonHint={t('words.reason.hint')} />
        <ButtonGroup>
          <Button>{t('words.submit.erase')}</Button>
          <a href={wordsErasePath()}>{t('words.again')}</a>
        </ButtonGroup>
      </form>
    </Section>
  )
}
