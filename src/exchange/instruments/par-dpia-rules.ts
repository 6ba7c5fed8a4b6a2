import type { AssessmentLevel, AssessmentRule, Calculation } from '#src/domain/instrument/definition.ts'

import { isYamlMap, type YamlValue } from './read-yaml.ts'
import type { Fields } from './remarks.ts'

/** Reads a calculation. Without an expression there is none. */
export function calculationOf(fields: Fields, written: YamlValue | undefined): Calculation | null {
  if (written === undefined || written === null) return null
  if (!isYamlMap(written)) {
    fields.remark('odd-value', 'calculation')
    return null
  }
  const calculation = fields.inside(written)
  calculation.onlyKnows(new Set(['scoreKey', 'expression', 'riskScore']))
  const expression = calculation.text('expression')
  const name = calculation.text('scoreKey')
  if (expression === '' || name === '') {
    calculation.remark('odd-value', 'calculation')
    return null
  }
  const steps = calculation.maps('riskScore').flatMap((one) => {
    const step = calculation.inside(one)
    step.onlyKnows(new Set(['when', 'value']))
    const value = Number(step.text('value'))
    if (Number.isFinite(value)) return [{ when: step.text('when'), value }]
    step.remark('odd-value', 'riskScore.value')
    return []
  })
  return { name, expression, steps }
}

/** Reads the rules that say which other instruments are needed. */
export const assessmentsOf = (root: Fields): readonly AssessmentRule[] =>
  root.maps('assessments').flatMap((map) => {
    const instrument = root.inside(map).text('id')
    const rule = root.inside(map, instrument)
    rule.onlyKnows(new Set(['id', 'levels']))
    const levels = rule.maps('levels').flatMap((one) => levelOf(rule.inside(one)))
    if (instrument === '' || levels.length === 0) rule.remark('odd-value', 'assessments')
    return instrument === '' ? [] : [{ instrument, levels }]
  })

function levelOf(fields: Fields): readonly AssessmentLevel[] {
  fields.onlyKnows(new Set(['level', 'expression', 'result', 'explanation', 'criteria']))
  const level = fields.text('level')
  if (level !== 'required' && level !== 'recommended') {
    fields.remark('odd-value', `level: ${level}`)
    return []
  }
  const criteria = fields.maps('criteria').map((one) => {
    const criterion = fields.inside(one)
    criterion.onlyKnows(new Set(['id', 'expression', 'explanation']))
    return {
      id: criterion.text('id'),
      when: criterion.text('expression'),
      explanation: criterion.line('explanation').words,
    }
  })
  const explanation = fields.line('explanation').words
  return [
    {
      level,
      when: fields.text('expression'),
      result: fields.line('result').words,
      explanation: explanation === '' ? null : explanation,
      criteria,
    },
  ]
}
