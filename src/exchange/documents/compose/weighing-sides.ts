import type { Effect, WeighedSide } from '#src/domain/weighing/effect.ts'
import { byStakeholder, homeOf, type GroupSide, type StakeholderGroup } from '#src/domain/weighing/grouping.ts'
import type { Frozen, WeighingContent } from '#src/domain/weighing/content.ts'
import { markedPoints } from '#src/domain/weighing/marked-points.ts'
import type { Stakeholder } from '#src/domain/weighing/stakeholder.ts'
import { labelled, type Block, type Point } from '../document.ts'
import { dayText, heading, paragraph, when, type Composing } from './composing.ts'
import { effectPoint } from './effect-points.ts'

type Group = StakeholderGroup<Frozen<Stakeholder>, Frozen<Effect>>

/** Advantages and disadvantages per group, beside each other. An empty side is shown as empty. */
export function sidesBlocks(composing: Composing, weighing: WeighingContent): readonly Block[] {
  const { t } = composing
  const groups = byStakeholder(weighing)
  return [
    heading(2, t('document.weighing.sides')),
    paragraph(t('document.weighing.sidesIntro')),
    ...(groups.length === 0 ? [paragraph(t('document.weighing.noEffects'))] : []),
    ...groups.flatMap((group) => groupBlocks(composing, weighing, group)),
  ]
}

function groupBlocks(composing: Composing, weighing: WeighingContent, group: Group): readonly Block[] {
  const { t } = composing
  const { stakeholder } = group
  const side = (from: GroupSide<Frozen<Effect>>) => sidePoints(composing, weighing, from)
  const eitherWay = side(group.eitherWay)
  return [
    heading(3, stakeholder?.name ?? t('document.weighing.noGroup')),
    ...when((stakeholder?.about ?? '') !== '', paragraph(stakeholder?.about ?? '')),
    {
      kind: 'sides',
      pros: side(group.advantages),
      cons: side(group.disadvantages),
      empty: {
        pros: emptySide(composing, weighing, stakeholder, 'advantage'),
        cons: emptySide(composing, weighing, stakeholder, 'disadvantage'),
      },
    },
    ...when(eitherWay.length > 0, heading(4, t('document.weighing.eitherWay')), {
      kind: 'definitions',
      items: eitherWay.map((point) => ({ term: point.title, detail: pointText(point) })),
    }),
  ]
}

const pointText = (point: Point): string =>
  [point.text, ...point.facts.map((fact) => `${labelled(fact.term)} ${fact.detail}`), ...point.remarks].join('\n')

function sidePoints(
  composing: Composing,
  weighing: WeighingContent,
  from: GroupSide<Frozen<Effect>>,
): readonly Point[] {
  const name = (effect: Frozen<Effect>) =>
    weighing.stakeholders.find((stakeholder) => stakeholder.id === homeOf(effect))?.name ?? ''
  return [
    ...from.here.map((effect) => effectPoint(composing, weighing, effect)),
    ...from.elsewhere.map((effect) => ({
      title: effect.title,
      text: composing.t('document.weighing.elsewhere', { group: name(effect) }),
      evidence: null,
      facts: [],
      remarks: [],
    })),
  ]
}

/** Why a side is empty: signed as none known, or nobody wrote it down yet. */
function emptySide(
  { t, language, functionOf }: Composing,
  weighing: WeighingContent,
  stakeholder: Frozen<Stakeholder> | null,
  side: WeighedSide,
): string {
  const signed = weighing.noneKnown.find(
    (statement) =>
      statement.about === side && (statement.stakeholderId === null || statement.stakeholderId === stakeholder?.id),
  )
  if (signed === undefined) return t('document.weighing.empty')
  return t('document.weighing.noneKnown', {
    by: functionOf(signed.by),
    date: dayText(signed.on, language),
    reason: signed.reason,
  })
}

/** The points that somebody marked as weighing heavily, each with who and why. */
export function markedBlocks(composing: Composing, weighing: WeighingContent): readonly Block[] {
  const { t, functionOf } = composing
  const points = markedPoints(weighing)
  return [
    heading(2, t('document.weighing.marked')),
    paragraph(points.length === 0 ? t('document.weighing.noMarks') : t('document.weighing.markedIntro')),
    ...when(points.length > 0, {
      kind: 'definitions',
      items: points.map(({ effect, marks }) => ({
        term: effect.title,
        detail: marks.map((mark) => `${functionOf(mark.by)}: ${mark.reason}`).join('\n'),
      })),
    }),
  ]
}
