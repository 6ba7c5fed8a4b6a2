import { algorithmQuestionKinds } from '#src/domain/decision/question-kind.ts'
import { optionEffects } from '#src/domain/decision/question-option.ts'
import type { DossierProposals } from '#src/workflows/proposal/read-proposals.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { DayBox, Select, TextArea, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import type { PageRequest } from '../../http/route.ts'
import { dossierProposalsPath } from '../../paths/algorithm.ts'

/** Registers a decision that was taken before, as its document says. */
export function HistoricPage({ page, data, form }: { page: PageRequest; data: DossierProposals; form: FormView }) {
  const { t, frame } = page
  const { id } = data.algorithm
  const name = data.algorithm.facts.name
  const dossier = dossierFrame(t, { id, name }, 'proposals')
  return (
    <Page
      frame={frame}
      title={t('historic.title')}
      kicker={name}
      lead={t('historic.lead')}
      errors={form.errors}
      {...dossier}
      crumbs={[...dossier.crumbs, { href: dossierProposalsPath({ id }), label: t('proposal.dossier.title') }]}
    >
      <form className="ws-form" method="post">
        <TextBox form={form} name="title" label={t('historic.question')} />
        <Select
          form={form}
          name="bodyId"
          label={t('historic.body')}
          choices={data.bodies.map((body) => ({ value: body.id, label: body.name }))}
        />
        <DayBox form={form} name="decidedOn" label={t('historic.decidedOn')} />
        <TextBox
          form={form}
          name="documentReference"
          label={t('historic.reference')}
          hint={t('historic.reference.hint')}
        />
        <Select
          form={form}
          name="kind"
          label={t('proposal.field.kind')}
          choices={algorithmQuestionKinds.map((kind) => ({ value: kind, label: t(`questionKind.${kind}`) }))}
        />
        <TextArea
          form={form}
          name="outcomeText"
          label={t('historic.outcome')}
          hint={t('historic.outcome.hint')}
          voice
        />
        <Select
          form={form}
          name="effect"
          label={t('room.effect')}
          choices={optionEffects.map((effect) => ({ value: effect, label: t(`optionEffect.${effect}`) }))}
        />
        <TextArea
          form={form}
          name="reasons"
          label={t('historic.reasons')}
          hint={t('historic.reasons.hint')}
          voice
          optional
        />
        <DayBox form={form} name="reviewOn" label={t('historic.reviewOn')} optional />
        <ButtonGroup>
          <Button>{t('historic.submit')}</Button>
        </ButtonGroup>
      </form>
    </Page>
  )
}
