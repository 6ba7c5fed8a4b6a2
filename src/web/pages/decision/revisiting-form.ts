import { openConditions } from '#src/domain/decision/revisiting.ts'
import { conditionFates, successionKinds, type Revisiting } from '#src/domain/decision/succession.ts'
import type { DecisionTable } from '#src/domain/decision/table.ts'
import type { FormValues } from '../../components/form-view.ts'
import type { Sent } from '../../http/submit.ts'
import type { Translate } from '#src/i18n/text.ts'
import { choiceOf, dayOf, textOf } from './sent-fields.ts'
import { day, oneOf, words, type AskedField } from './shape.ts'

/** What is chosen when earlier decisions stay as they are. */
export const noDecision = 'none'

/** Earlier decisions of this body that no other decision replaced or withdrew. */
export const revisitable = ({ earlier, body }: Pick<DecisionTable, 'earlier' | 'body'>) =>
  earlier.filter(({ bodyId, supersededBy }) => bodyId === body.id && supersededBy === null)

/** Conditions that this body set and that are still open, with the decision they belong to. */
export const changeable = ({ earlier, body }: Pick<DecisionTable, 'earlier' | 'body'>) =>
  earlier
    .filter(({ bodyId }) => bodyId === body.id)
    .flatMap((decision) => openConditions(decision).map((followed) => ({ decision, followed })))

/** Every field of the page about earlier decisions, as that page shows them. */
export const revisitingFields = (t: Translate, table: DecisionTable): readonly AskedField[] => [
  oneOf('decision', t('revisiting.decision'), [noDecision, ...revisitable(table).map(({ id }) => id)]),
  oneOf('kind', t('revisiting.kind'), successionKinds),
  words('reason', t('revisiting.reason')),
  ...changeable(table).flatMap(({ followed: { condition } }) => [
    oneOf(`fate-${condition.id}`, t('revisiting.fate'), conditionFates),
    words(`why-${condition.id}`, t('revisiting.why')),
    day(`until-${condition.id}`, t('revisiting.until')),
  ]),
]

/** What was sent about earlier decisions and their conditions. What was not chosen stays open. */
export function revisitingOf(sent: Sent, table: DecisionTable): Revisiting {
  const chosen = textOf(sent, 'decision')
  return {
    succession:
      chosen === '' || chosen === noDecision
        ? null
        : {
            decisionId: chosen,
            kind: choiceOf(sent, 'kind', successionKinds),
            reason: textOf(sent, 'reason'),
          },
    changes: changeable(table).flatMap(({ followed: { condition } }) => {
      const fate = choiceOf(sent, `fate-${condition.id}`, conditionFates)
      const reason = textOf(sent, `why-${condition.id}`)
      const dueOn = dayOf(sent, `until-${condition.id}`)
      return fate === null && reason === '' && dueOn === null
        ? []
        : [{ conditionId: condition.id, fate, dueOn: fate === 'extended' ? dueOn : null, reason }]
    }),
  }
}

/** The same as the fields of the form; nothing is chosen before somebody saved it. */
export function revisitingValues(revisiting: Revisiting | undefined): FormValues {
  if (revisiting === undefined) return {}
  const { succession, changes } = revisiting
  const pairs = changes.flatMap(({ conditionId, fate, dueOn, reason }) => [
    [`fate-${conditionId}`, fate ?? ''],
    [`until-${conditionId}`, dueOn ?? ''],
    [`why-${conditionId}`, reason],
  ])
  return {
    ...(Object.fromEntries(pairs) as FormValues),
    decision: succession?.decisionId ?? noDecision,
    kind: succession?.kind ?? '',
    reason: succession?.reason ?? '',
  }
}
