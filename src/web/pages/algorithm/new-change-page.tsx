import { answers } from '#src/domain/algorithm/classification.ts'
import { changeAspects, changeNoticers } from '#src/domain/change/change.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { ConfirmLeave } from '../../components/confirm-leave.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { DayBox, TextArea } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { SourceLine } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { changesPath, newChangePath } from '../../paths/algorithm.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
  readonly form: FormView
}

/** Reports a change. Six questions say whether it is still what was decided; nobody has to know what "substantial" is. */
export function NewChangePage({ page, dossier, form }: Props) {
  const { t, frame } = page
  const { id, facts } = dossier.rows.algorithm
  return (
    <Page
      frame={frame}
      title={t('change.new')}
      kicker={facts.name}
      lead={t('change.new.lead')}
      errors={form.errors}
      {...dossierFrame(t, { id, name: facts.name }, 'changes')}
    >
      <ConfirmLeave>
        <form className="ws-form" method="post" action={newChangePath({ id })}>
          <TextArea
            form={form}
            name="description"
            rows={4}
            label={t('change.description')}
            hint={t('change.description.hint')}
            why={t('change.description.why')}
          />
          <DayBox form={form} name="startsOn" label={t('change.startsOn')} hint={t('change.startsOn.hint')} />
          <RadioGroup
            form={form}
            name="noticedBy"
            label={t('change.noticedBy')}
            hint={t('change.noticedBy.hint')}
            choices={changeNoticers.map((value) => ({ value, label: t(`change.noticer.${value}`) }))}
          />
          <p>{t('change.aspects.lead')}</p>
          {changeAspects.map((aspect) => (
            <RadioGroup
              key={aspect}
              form={form}
              name={aspect}
              inline
              label={t(`change.aspect.${aspect}`)}
              hint={t(`change.aspect.${aspect}.hint`)}
              choices={answers.map((value) => ({ value, label: t(`algorithm.answer.${value}`) }))}
            />
          ))}
          <ButtonGroup>
            <Button>{t('change.submit')}</Button>
            <a href={changesPath({ id })}>{t('change.back')}</a>
          </ButtonGroup>
        </form>
      </ConfirmLeave>
      <SourceLine words={frame.words} kind="example">
        {t('change.source')}
      </SourceLine>
    </Page>
  )
}
