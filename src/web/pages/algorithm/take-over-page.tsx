import type { Translate } from '#src/i18n/text.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import type { ForeignFacts } from '#src/workflows/register-entry/read-foreign-description.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { CheckboxGroup } from '../../components/choices.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { FileBox, HiddenField, TextArea, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { Facts, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { algorithmsPath, checkFactsPath, recordPath, takeOverKeepPath, takeOverPath } from '../../paths/algorithm.ts'
import { factText } from './words.ts'

interface Props {
  readonly frame: Frame
  readonly t: Translate
}

const crumbs = (t: Translate) => [{ href: algorithmsPath(), label: t('algorithm.title') }]

/** A file or a pasted text of another organisation. */
export function TakeOverPage({ frame, t, form }: Props & { readonly form: FormView }) {
  return (
    <Page frame={frame} title={t('takeOver.title')} lead={t('takeOver.lead')} crumbs={crumbs(t)} errors={form.errors}>
      <form className="ws-form" method="post" action={takeOverPath()} encType="multipart/form-data">
        <TextBox form={form} name="from" label={t('takeOver.from')} why={t('takeOver.from.why')} />
        <TextBox form={form} name="url" type="url" label={t('takeOver.url')} optional />
        <FileBox
          form={form}
          name="file"
          label={t('takeOver.file')}
          hint={t('takeOver.file.hint')}
          accept=".json,application/json"
        />
        <TextArea form={form} name="json" rows={6} label={t('takeOver.text')} optional />
        <Button>{t('takeOver.preview')}</Button>
      </form>
    </Page>
  )
}

interface PreviewProps extends Props {
  readonly found: ForeignFacts
  readonly sent: { readonly from: string; readonly url: string | null; readonly json: string }
}

/** What would be taken over, before anything is kept. */
export function TakeOverPreviewPage({ frame, t, found, sent }: PreviewProps) {
  return (
    <Page frame={frame} title={t('takeOver.preview.title')} lead={t('takeOver.preview.lead')} crumbs={crumbs(t)}>
      <Section id="feiten" title={t('takeOver.preview.facts')} split>
        <div className="ws-stack">
          <Facts
            items={found.unchecked.map((fact) => ({
              label: t(`algorithm.fact.${fact}`),
              value: factText(t, found.facts, fact) ?? '',
            }))}
          />
          {found.leftOut.length > 0 && (
            <p>
              {t('takeOver.preview.left', {
                names: found.leftOut.map((choice) => t(`takeOver.left.${choice}`)).join(', '),
              })}
            </p>
          )}
          <form method="post" action={takeOverKeepPath()}>
            <HiddenField name="from" value={sent.from} />
            <HiddenField name="url" value={sent.url ?? ''} />
            <HiddenField name="json" value={sent.json} />
            <ButtonGroup>
              <Button>{t('takeOver.submit')}</Button>
              <a href={takeOverPath()}>{t('takeOver.title')}</a>
            </ButtonGroup>
          </form>
        </div>
      </Section>
    </Page>
  )
}

interface CheckProps {
  readonly page: PageRequest
  readonly dossier: Dossier
  readonly form: FormView
}

/** The facts that were taken over, to be looked at one by one. */
export function CheckFactsPage({ page, dossier, form }: CheckProps) {
  const { t, frame } = page
  const { id, facts, unchecked, revision } = dossier.rows.algorithm
  return (
    <Page
      frame={frame}
      title={t('takeOver.check.title')}
      kicker={facts.name}
      lead={t('takeOver.check.lead')}
      errors={form.errors}
      {...dossierFrame(t, { id, name: facts.name }, 'record')}
    >
      {unchecked.length === 0 ? (
        <p>{t('takeOver.check.none')}</p>
      ) : (
        <form className="ws-form" method="post" action={checkFactsPath({ id })}>
          <HiddenField name="revision" value={revision} />
          <CheckboxGroup
            form={form}
            name="checked"
            label={t('takeOver.checked')}
            choices={unchecked.map((fact) => ({
              value: fact,
              label: t(`algorithm.fact.${fact}`),
              hint: factText(t, facts, fact) ?? t('algorithm.unknown'),
            }))}
          />
          <ButtonGroup>
            <Button>{t('takeOver.check.submit')}</Button>
            <a href={recordPath({ id })}>{t('takeOver.check.change')}</a>
          </ButtonGroup>
        </form>
      )}
    </Page>
  )
}
