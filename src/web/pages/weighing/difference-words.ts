import { wordForValue } from '#src/content/weighing/public-values.ts'
import type { Difference } from '#src/domain/weighing/difference.ts'
import { isDay } from '#src/domain/shared/dates.ts'
import { loosely, type Language, type TextKey, type Translate } from '#src/i18n/text.ts'
import { dayInWords } from '../../components/day-text.tsx'

/** The name of every field that people can change; what has no name here is not for people and is not shown. */
const names: Readonly<Record<string, TextKey>> = {
  summary: 'weighing.field.summary',
  factsGatheredBy: 'weighing.field.factsGatheredBy',
  humanDeviation: 'weighing.field.humanDeviation',
  name: 'weighing.field.name',
  influence: 'weighing.field.influence',
  whenItFails: 'weighing.field.whenItFails',
  about: 'weighing.field.about',
  side: 'weighing.field.side',
  title: 'weighing.field.title',
  description: 'weighing.field.description',
  directness: 'weighing.effect.directness',
  term: 'weighing.effect.term',
  'effects.kind': 'weighing.effect.kind',
  burdenGroupIds: 'weighing.effect.burden',
  benefitGroupIds: 'weighing.effect.benefit',
  whoExactly: 'weighing.field.whoExactly',
  publicValues: 'weighing.effect.values',
  rights: 'weighing.effect.rights',
  'evidence.basis': 'weighing.effect.evidence',
  'evidence.source': 'weighing.field.source',
  'evidence.sourceUrl': 'weighing.field.sourceUrl',
  'evidence.calculatedBy': 'weighing.field.calculatedBy',
  'evidence.checkedBy': 'weighing.field.checkedBy',
  reversibility: 'weighing.effect.reversibility',
  raisedBy: 'weighing.effect.raisedBy',
  mitigation: 'weighing.effect.mitigation',
  recheckOn: 'weighing.field.recheckOn',
  'judgement.whose': 'weighing.difference.judgementOf',
  'judgement.text': 'weighing.field.judgementText',
  reason: 'weighing.field.reason',
  'answer.text': 'weighing.field.answer',
  'options.title': 'weighing.field.optionTitle',
  'options.description': 'weighing.field.optionDescription',
  consequences: 'weighing.field.consequences',
  forWhom: 'weighing.field.forWhom',
  costs: 'weighing.field.costs',
  reversibleUntil: 'weighing.field.reversibleUntil',
  requiredConditions: 'weighing.field.requiredConditions',
  'legal.answer': 'weighing.options.legal',
  'legal.explanation': 'weighing.field.legalExplanation',
  'legal.source': 'weighing.field.legalSource',
  text: 'weighing.field.text',
  'stories.kind': 'weighing.field.storyKind',
  'stories.about': 'weighing.field.storyAbout',
  outcome: 'weighing.field.outcome',
  agreed: 'weighing.field.agreed',
  fingerprint: 'weighing.field.storyText',
  'viewpoints.text': 'weighing.field.view',
  wordsOf: 'weighing.field.wordsOf',
  outsideInput: 'weighing.field.outsideInput',
  notConsultedBecause: 'weighing.field.notConsultedBecause',
  question: 'weighing.field.question',
  'uncertainties.explanation': 'weighing.field.uncertaintyExplanation',
  whoFindsOut: 'weighing.field.whoFindsOut',
  dueOn: 'weighing.field.dueOn',
  'uncertainties.answer.text': 'weighing.field.found',
  norm: 'weighing.field.norm',
  source: 'weighing.field.normSource',
  meaning: 'weighing.field.meaning',
  relation: 'weighing.field.relation',
  explanation: 'weighing.field.explanation',
  'appreciations.text': 'weighing.field.appreciation',
  holder: 'weighing.field.holder',
  of: 'weighing.field.of',
  prevailingValues: 'weighing.field.prevailingValues',
  dissents: 'weighing.field.dissents',
}

/** Where the words of a code are found, by field. */
const codes: Readonly<Record<string, string>> = {
  humanDeviation: 'weighing.deviation',
  side: 'weighing.side',
  directness: 'weighing.directness',
  term: 'weighing.term',
  'effects.kind': 'weighing.kind',
  'evidence.basis': 'weighing.basis',
  reversibility: 'weighing.reversibility',
  'legal.answer': 'weighing.legal',
  'stories.kind': 'weighing.storyKind',
  outcome: 'weighing.outcome',
  relation: 'weighing.relation',
  holder: 'weighing.body.holder',
}

/** What turns codes, ids and days into words. */
export interface DifferenceWords {
  readonly t: Translate
  readonly lang: Language
  /** Names of groups by id, of both versions. */
  readonly groups: Readonly<Record<string, string>>
}

const of = <Value>(
  table: Readonly<Record<string, Value>>,
  part: Difference['part'],
  field: string,
): Value | undefined => table[`${part}.${field}`] ?? table[field]

/** The name of a changed field; nothing for what people cannot read, such as ids and who wrote it last. */
export function fieldName({ t }: Pick<DifferenceWords, 't'>, part: Difference['part'], field: string): string | null {
  const key = of(names, part, field)
  return key === undefined ? null : (t as (asked: string) => string)(key)
}

/** What stood in a field, in words: a code by its name, a group by its name, a day as a day. */
export function valueInWords(words: DifferenceWords, part: Difference['part'], field: string, value: string): string {
  const { t, lang, groups } = words
  if (value === '') return t('weighing.difference.nothing')
  const prefix = of(codes, part, field)
  if (prefix !== undefined) return loosely(t)(`${prefix}.${value}`)
  if (field.endsWith('GroupIds')) return lines(value, (id) => groups[id] ?? t('weighing.difference.goneGroup'))
  if (field === 'publicValues') return lines(value, (one) => wordForValue(one, lang))
  if (field === 'fingerprint') return t('weighing.difference.storyChanged')
  if (value === 'true' || value === 'false') return t(value === 'true' ? 'weighing.legal.yes' : 'weighing.legal.no')
  return isDay(value) ? dayInWords(value, lang) : value
}

const lines = (value: string, word: (one: string) => string): string => value.split('\n').map(word).join(', ')
