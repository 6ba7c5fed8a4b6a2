import type { GoalInForce } from '#src/domain/plan/plan-in-force.ts'
import { unansweredGoals } from '#src/domain/plan/goal-answers.ts'
import { goalRelations } from '#src/domain/plan/goal-relation.ts'
import type { GoalRelationsView } from '#src/workflows/plan/read-goal-relations.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../components/choices.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { HiddenField, TextArea } from '../../components/form.tsx'
import { formView, summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Details, Empty, Late, Section, Voice } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { goalRelationsPath, planPath } from '../../paths/plan.ts'
import { weighingPath } from '../../paths/weighing.ts'

/** Before the ids of the form about all goals that are still open. */
export const othersPrefix = 'rest-'

interface Props {
  readonly page: PageRequest
  readonly view: GoalRelationsView
  /** The form that came back, with the goal it is about; without one it was about all that are still open. */
  readonly again: { readonly goalKey: string | null; readonly form: FormView } | null
  readonly mayRelate: boolean
}

/** Every goal of the plan, and how this algorithm relates to it. */
export function GoalRelationsPage({ page, view, again, mayRelate }: Props) {
  const { t, frame } = page
  const { algorithm, plan, relations } = view
  return (
    <Page
      frame={frame}
      title={t('plan.relations.title')}
      kicker={algorithm.name}
      lead={t('plan.relations.lead')}
      crumbs={[{ href: weighingPath({ id: algorithm.id }), label: t('plan.relations.weighing') }]}
      errors={again === null ? [] : summaryOf(again.form)}
    >
      {plan === null ? (
        <Empty>
          <p>
            {t('plan.notAdopted')} <a href={planPath()}>{t('plan.title')}</a>
          </p>
        </Empty>
      ) : (
        <>
          {plan.goals.map((goal) => (
            <OneGoal key={goal.key} page={page} view={view} again={again} mayRelate={mayRelate} goal={goal} />
          ))}
          {mayRelate && (
            <OpenGoals page={page} view={view} again={again} open={unansweredGoals(plan.goals, relations)} />
          )}
        </>
      )}
    </Page>
  )
}

function OneGoal({ page, view, again, mayRelate, goal }: Props & { goal: GoalInForce }) {
  const { t, lang, frame } = page
  const known = view.relations.find(({ goalKey }) => goalKey === goal.key)
  const own = again?.goalKey === goal.key ? again.form : null
  const form =
    own ??
    formView(
      frame,
      known === undefined ? {} : { relation: known.relation, explanation: known.explanation },
      [],
      `${goal.code}-`,
    )
  return (
    <Section id={`doel-${goal.code}`} title={goal.title} split why={goal.statement}>
      {known === undefined ? (
        <p>
          <Late>{t('plan.relations.open')}</Late>
        </p>
      ) : (
        <>
          <p>
            <strong>{t(`plan.relation.${known.relation}`)}</strong>
          </p>
          <Voice>{known.explanation}</Voice>
          <p className="ws-small ws-subtle">
            {t('plan.relations.by', { who: known.relatedByFunction, day: dayInWords(known.relatedOn, lang) })}
          </p>
        </>
      )}
      {mayRelate && (
        <Details summary={t(known === undefined ? 'plan.relations.say' : 'plan.relations.change')} open={own !== null}>
          <form method="post" action={goalRelationsPath({ id: view.algorithm.id })} className="ws-form">
            <HiddenField name="goalKey" value={goal.key} />
            <TextArea form={form} name="explanation" label={t('plan.relations.explanation')} rows={3} />
            <RadioGroup
              form={form}
              name="relation"
              label={t('plan.relations.relation')}
              choices={goalRelations.map((one) => ({ value: one, label: t(`plan.relation.${one}`) }))}
            />
            <ButtonGroup>
              <Button>{t('plan.relations.submit')}</Button>
            </ButtonGroup>
          </form>
        </Details>
      )}
    </Section>
  )
}

/** The goals about which nothing is said, answered in one go when the algorithm touches none of them. */
function OpenGoals({ page, view, again, open }: Omit<Props, 'mayRelate'> & { open: readonly GoalInForce[] }) {
  const { t, frame } = page
  if (open.length < 2) return null
  const form = again?.goalKey === null ? again.form : formView(frame, {}, [], othersPrefix)
  return (
    <Section id="overige" title={t('plan.relations.others')} split why={t('plan.relations.others.why')}>
      <form method="post" action={goalRelationsPath({ id: view.algorithm.id })} className="ws-form">
        <HiddenField name="relation" value="untouched" />
        <CheckboxGroup
          form={form}
          name="goalKey"
          label={t('plan.relations.others.goals')}
          choices={open.map(({ key, title }) => ({ value: key, label: title }))}
        />
        <TextArea form={form} name="explanation" label={t('plan.relations.others.explanation')} rows={3} />
        <ButtonGroup>
          <Button>{t('plan.relations.others.submit')}</Button>
        </ButtonGroup>
      </form>
    </Section>
  )
}
