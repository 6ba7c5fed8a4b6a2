import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { ConfirmLeave } from '../../components/confirm-leave.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { TextArea, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { SourceLine } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { otherUsePath, recordPath } from '../../paths/algorithm.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
  readonly form: FormView
}

/** Reports that an algorithm will also be used for something else: a dossier of its own, with its own decision. */
export function OtherUsePage({ page, dossier, form }: Props) {
  const { t, frame } = page
  const { id, facts } = dossier.rows.algorithm
  return (
    <Page
      frame={frame}
      title={t('otherUse.title')}
      kicker={facts.name}
      lead={t('otherUse.lead')}
      errors={form.errors}
      {...dossierFrame(t, { id, name: facts.name }, 'record')}
    >
      <ConfirmLeave>
        <form className="ws-form" method="post" action={otherUsePath({ id })}>
          <p>{t('otherUse.now', { purpose: facts.purpose ?? t('algorithm.unknown') })}</p>
          <TextBox
            form={form}
            name="name"
            label={t('otherUse.name')}
            hint={t('otherUse.name.hint', { name: facts.name })}
          />
          <TextArea
            form={form}
            name="purpose"
            rows={3}
            label={t('algorithm.fact.purpose')}
            hint={t('algorithm.hint.purpose')}
            why={t('otherUse.why')}
          />
          <TextArea
            form={form}
            name="process"
            rows={2}
            label={t('algorithm.fact.process')}
            hint={t('otherUse.process.hint')}
          />
          <TextArea
            form={form}
            name="peopleAffected"
            rows={3}
            label={t('algorithm.fact.peopleAffected')}
            hint={t('algorithm.hint.peopleAffected')}
          />
          <TextBox
            form={form}
            name="contact"
            label={t('algorithm.fact.contact')}
            hint={t('algorithm.hint.contact')}
            why={t('report.contact.why')}
          />
          <ButtonGroup>
            <Button>{t('otherUse.submit')}</Button>
            <a href={recordPath({ id })}>{t('record.back')}</a>
          </ButtonGroup>
        </form>
      </ConfirmLeave>
      <SourceLine words={frame.words} kind="proposal">
        {t('otherUse.source')}
      </SourceLine>
    </Page>
  )
}
