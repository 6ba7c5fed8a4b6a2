import { conditionState, dueDay, isOverdue, type FollowedCondition } from '#src/domain/condition/condition-state.ts'
import { DayText } from '../../components/day-text.tsx'
import { DataTable } from '../../components/table.tsx'
import { Label, Late } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { conditionPath } from '../../paths/proposal.ts'

/** Conditions with who does and who verifies them, by when, and where they stand today. */
export function ConditionList({ page, conditions }: { page: PageRequest; conditions: readonly FollowedCondition[] }) {
  const { t, lang, context } = page
  return (
    <DataTable
      caption={t('closing.conditions')}
      columns={[
        t('closing.column.condition'),
        t('closing.column.owner'),
        t('closing.column.verifier'),
        t('closing.column.dueOn'),
        t('room.column.state'),
      ]}
      rows={conditions.map((followed) => ({
        id: followed.condition.id,
        cells: [
          <a key="text" href={conditionPath({ id: followed.condition.id })}>
            {followed.condition.text}
          </a>,
          followed.condition.owner.function,
          followed.condition.verifier.function,
          <DayText key="due" day={dueDay(followed)} lang={lang} />,
          <>
            <Label>{t(`conditionState.${conditionState(followed)}`)}</Label>
            {isOverdue(followed, context.today) && <Late> {t('advice.late')}</Late>}
          </>,
        ],
      }))}
      empty={t('closing.conditions.none')}
    />
  )
}
