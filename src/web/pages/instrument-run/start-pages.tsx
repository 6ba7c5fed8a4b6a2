import { instrumentCodes } from '#src/domain/instrument-run/instrument-code.ts'
import type { AvailableInstrument } from '#src/workflows/instrument-run/read-instruments-to-start.ts'
import type { AlgorithmRuns } from '#src/workflows/instrument-run/read-run.ts'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { DayBox, FileBox, Select, TextArea, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import type { PageRequest } from '../../http/route.ts'
import { elsewherePath, importRunPath, runsPath, startRunPath } from '../../paths/instrument-run.ts'

interface Props {
  readonly page: PageRequest
  readonly algorithm: AlgorithmRuns['algorithm']
  readonly form: FormView
}

const frameOf = ({ page, algorithm, form }: Props) => {
  const { crumbs } = dossierFrame(page.t, algorithm, 'instruments')
  return {
    frame: page.frame,
    kicker: algorithm.name,
    crumbs: [...crumbs, { href: runsPath({ id: algorithm.id }), label: page.t('run.list.title') }],
    errors: form.errors,
  }
}

/** Choosing an instrument and planning it. */
export function StartRunPage(props: Props & { readonly instruments: readonly AvailableInstrument[] }) {
  const { page, algorithm, form, instruments } = props
  const { t } = page
  return (
    <Page {...frameOf(props)} title={t('run.start.title')} lead={t('run.start.lead')}>
      <form method="post" action={startRunPath({ id: algorithm.id })} className="ws-form">
        <RadioGroup
          form={form}
          name="instrument"
          label={t('run.start.which')}
          why={t('run.start.which.why')}
          choices={instruments.map((one) => ({
            value: one.key,
            label: `${one.title} (${t('run.version', { version: one.version })})`,
            hint: (
              <>
                {one.summary} {t(one.ownWords ? 'run.start.own' : 'run.start.official')}
              </>
            ),
          }))}
        />
        <TextArea form={form} name="purpose" label={t('run.purpose')} why={t('run.purpose.why')} rows={3} optional />
        <TextBox
          form={form}
          name="facilitator"
          label={t('run.facilitator')}
          hint={t('run.facilitator.hint')}
          optional
        />
        <DayBox form={form} name="plannedOn" label={t('run.plannedOn')} optional />
        <DayBox
          form={form}
          name="validUntil"
          label={t('run.validUntil.label')}
          why={t('run.validUntil.why')}
          optional
        />
        <Button>{t('run.start.submit')}</Button>
      </form>
    </Page>
  )
}

/** Registering an instrument that was done elsewhere. */
export function ElsewherePage(props: Props) {
  const { page, algorithm, form } = props
  const { t } = page
  return (
    <Page {...frameOf(props)} title={t('run.elsewhere.title')} lead={t('run.elsewhere.lead')}>
      <form
        method="post"
        action={elsewherePath({ id: algorithm.id })}
        className="ws-form"
        encType="multipart/form-data"
      >
        <Select
          form={form}
          name="instrument"
          label={t('run.elsewhere.kind')}
          why={t('run.elsewhere.kind.why')}
          choices={instrumentCodes.map((code) => ({ value: code, label: t(`run.code.${code}`) }))}
        />
        <TextBox form={form} name="title" label={t('run.elsewhere.name')} hint={t('run.elsewhere.name.hint')} />
        <TextBox form={form} name="version" label={t('run.elsewhere.version')} hint={t('run.elsewhere.version.hint')} />
        <DayBox form={form} name="adoptedOn" label={t('run.elsewhere.on')} />
        <TextBox form={form} name="adoptedBy" label={t('run.elsewhere.by')} hint={t('run.elsewhere.by.hint')} />
        <TextBox
          form={form}
          name="address"
          type="url"
          label={t('run.elsewhere.address')}
          why={t('run.elsewhere.address.why')}
          optional
        />
        <FileBox
          form={form}
          name="file"
          label={t('run.elsewhere.file')}
          hint={t('run.evidence.file.hint')}
          accept="application/pdf"
          optional
        />
        <DayBox
          form={form}
          name="validUntil"
          label={t('run.validUntil.label')}
          why={t('run.validUntil.why')}
          optional
        />
        <Button>{t('run.elsewhere.submit')}</Button>
      </form>
    </Page>
  )
}

/** Reading in a run that was taken along from another Weegschaal, or answers in the exchange format. */
export function ImportRunPage(props: Props) {
  const { page, algorithm, form } = props
  const { t } = page
  return (
    <Page {...frameOf(props)} title={t('run.import.title')} lead={t('run.import.lead')}>
      <form
        method="post"
        action={importRunPath({ id: algorithm.id })}
        className="ws-form"
        encType="multipart/form-data"
      >
        <FileBox form={form} name="file" label={t('run.import.file')} hint={t('run.import.file.hint')} accept=".json" />
        <Button>{t('run.import.submit')}</Button>
      </form>
    </Page>
  )
}
