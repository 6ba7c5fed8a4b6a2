import { dueDay } from '#src/domain/condition/condition-state.ts'
import type { ConditionPageData } from '#src/workflows/condition/read-condition.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { DayBox, TextArea } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import type { PageRequest } from '../../http/route.ts'
import { dossierPath } from '../../paths/algorithm.ts'
import { conditionPath, decisionPath } from '../../paths/proposal.ts'

interface ExtendProps {
  readonly page: PageRequest
  readonly data: ConditionPageData
  readonly form: FormView
}

/** More time for a condition, given by an official in the name of the body that set it. */
export function ExtendPage({ page, data, form }: ExtendProps) {
  const { t, frame, lang } = page
  const { followed, decision } = data
  const { condition } = followed
  const { algorithm } = decision
  return (
    <Page
      frame={frame}
      title={t('extend.title')}
      kicker={condition.text}
      lead={t('extend.lead')}
      crumbs={[
        { href: dossierPath({ id: algorithm.id }), label: algorithm.facts.name },
        { href: decisionPath({ id: decision.decision.id }), label: decision.decision.number },
        { href: conditionPath({ id: condition.id }), label: t('closing.column.condition') },
      ]}
      errors={form.errors}
    >
      <form className="ws-form" method="post">
        <DayBox
          form={form}
          name="dueOn"
          label={t('extend.dueOn')}
          hint={t('extend.dueOn.hint', { day: dayInWords(dueDay(followed), lang) })}
        />
        <TextArea form={form} name="reason" label={t('extend.reason')} voice />
        <ButtonGroup>
          <Button>{t('extend.submit')}</Button>
          <a href={conditionPath({ id: condition.id })}>{t('extend.back')}</a>
        </ButtonGroup>
      </form>
    </Page>
  )
}
