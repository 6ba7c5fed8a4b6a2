import { nl } from './catalogues.ts'
import { loosely, type Translate } from './text.ts'

const named: Readonly<Record<string, string>> = {
  'source.label': 'sourceLabel',
  'source.kind': 'sourceKind',
  'source.url': 'sourceUrl',
  'deviation.body': 'deviationBody',
  'deviation.how': 'deviationHow',
  riskClasses: 'classes',
  evidenceExpected: 'evidence',
  principleKeys: 'principles',
  kind: 'inputKind',
}

/** The name of a field of a guiding text as its form calls it. */
export function guidingFieldName(t: Translate, field: string): string {
  const [first = '', last = first] = field.split('.').slice(-2)
  const key = `guiding.field.${named[`${first}.${last}`] ?? named[last] ?? last}`
  return key in nl ? loosely(t)(key) : last
}

/** Fields whose values are codes: they are named, and their codes are not shown as prose. */
export const isCodeField = (field: string): boolean =>
  /(^|\.)(principleKeys|activities|phases|riskClasses|domains|decisionQuestions|kind|theme|modality|body|parked)$/.test(
    field,
  )
