import { promptTexts } from '#src/content/weighing/prompts.ts'
import type { NeededInstrument } from '#src/domain/instrument-trigger/instrument-trigger.ts'
import { isAssessment } from '#src/domain/instrument-trigger/needed-here.ts'
import type { Missing } from '#src/domain/weighing/missing.ts'
import type { Reader, ShownWeighing } from './reader.tsx'

/** How a missing thing is named, and the form that adds it (for who may use it). */
export interface MissingText {
  readonly text: string
  readonly href: string | null
  /** Why it is asked and how to satisfy it, after the name; nothing when the name says it all. */
  readonly more?: string
}

function nameOf(id: string, weighing: ShownWeighing): string {
  const effect = weighing.effects.find((one) => one.id === id)
  const group = weighing.stakeholders.find((one) => one.id === id)
  const option = weighing.options.find((one) => one.id === id)
  return effect?.title ?? group?.name ?? option?.title ?? ''
}

/** What a dispute is about: the title of the effect, or the norm. */
function disputedName(id: string, weighing: ShownWeighing): string {
  const subjectId = weighing.disputes.find((one) => one.id === id)?.subjectId ?? ''
  return nameOf(subjectId, weighing) || (weighing.normRelations.find((one) => one.id === subjectId)?.norm ?? '')
}

const zeroOptionId = (kind: string, weighing: ShownWeighing): string =>
  weighing.options.find((option) => option.kind === kind)?.id ?? ''

/** About one effect, group, option or dispute. */
function aboutRecord(
  missing: Extract<Missing, { subjectId: string }>,
  weighing: ShownWeighing,
  reader: Reader,
): MissingText {
  const { t } = reader
  const id = missing.subjectId
  const name = missing.what === 'disputeAnswer' ? disputedName(id, weighing) : nameOf(id, weighing)
  const edits = {
    groupWithoutEffects: reader.edit('addEffect', `advantage.${id}`),
    effectWithoutGroup: reader.edit('changeEffect', id),
    recheck: reader.edit('changeEffect', id),
    disputeAnswer: reader.edit('answerDispute', id),
    legalCheck: reader.edit('checkOption', id),
  }
  return { text: t(`weighing.missing.${missing.what}`, { name }), href: edits[missing.what] }
}

/** Which instrument, why and from where, and every way to satisfy it: here, elsewhere, or a reason why not. */
function instrumentText({ instrument, obligation, reasons }: NeededInstrument, { t, lang }: Reader) {
  const reason = reasons.find((one) => one.obligation === obligation)
  const name = isAssessment(instrument)
    ? t(`instrumentTrigger.short.${instrument}`)
    : t(`instrumentTrigger.name.${instrument}`)
  const more = t(`weighing.missing.instrument.${obligation === 'legal' ? 'legal' : 'rule'}`, {
    because: reason?.because[lang] ?? '',
    source: reason?.source[lang] ?? '',
  })
  return { text: t('weighing.missing.instrument', { name }), more }
}

/** About a cell of the grid, a question, a section, an instrument or an advice. */
function aboutPlace(missing: Exclude<Missing, { subjectId: string }>, reader: Reader): MissingText | null {
  const { t, lang } = reader
  switch (missing.what) {
    case 'cell': {
      const term = t(`weighing.term.${missing.term}`)
      const text = t('weighing.missing.cell', { term, directness: t(`weighing.directness.${missing.directness}`) })
      return { text, href: reader.edit('addEffect', `${missing.term}.${missing.directness}`) }
    }
    case 'prompt': {
      const section = t(`weighing.section.${missing.section}`)
      const text = t('weighing.missing.prompt', { section, name: promptTexts[missing.prompt][lang] })
      return { text, href: reader.edit('answer', `${missing.section}.${missing.prompt}`) }
    }
    case 'section': {
      const text = t('weighing.missing.section', { section: t(`weighing.section.${missing.section}`) })
      return { text, href: `#deel-${missing.section}` }
    }
    case 'normAnswer':
      return { text: t('weighing.missing.normAnswer', { name: missing.name }), href: '#normen' }
    case 'goalAnswer':
      return { text: t('weighing.missing.goalAnswer', { name: missing.name }), href: reader.goals?.href ?? '#doelen' }
    case 'instrument':
      return { ...instrumentText(missing.needed, reader), href: reader.edit('pointOutPaper') }
    case 'advice':
      return { text: t('weighing.missing.advice', { name: missing.name }), href: null }
    default:
      return null
  }
}

/** In words what is missing, with the way to add it. */
export function missingText(missing: Missing, weighing: ShownWeighing, reader: Reader): MissingText {
  if ('subjectId' in missing) return aboutRecord(missing, weighing, reader)
  const placed = aboutPlace(missing, reader)
  if (placed !== null) return placed
  const what = missing.what as Exclude<
    typeof missing.what,
    'cell' | 'prompt' | 'section' | 'instrument' | 'advice' | 'normAnswer' | 'goalAnswer'
  >
  const edits = {
    summary: reader.edit('summary'),
    stakeholders: reader.edit('addGroup'),
    advantage: reader.edit('addEffect', 'advantage'),
    disadvantage: reader.edit('addEffect', 'disadvantage'),
    otherThanYield: reader.edit('addEffect', 'advantage'),
    story: reader.edit('addStory'),
    organisation: reader.edit('viewpoint', 'organisation'),
    society: reader.edit('viewpoint', 'society'),
    asToday: reader.edit('describeOption', zeroOptionId('asToday', weighing)),
    withoutAlgorithm: reader.edit('describeOption', zeroOptionId('withoutAlgorithm', weighing)),
    norm: reader.edit('addNorm'),
    decisionQuestion: null,
  }
  return { text: reader.t(`weighing.missing.${what}`), href: edits[what] }
}
