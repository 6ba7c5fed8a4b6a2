import { accept, refuse, type Result } from '../shared/result.ts'

/** A condition on the labels that were given so far. It is read, never run. */
export type Expression =
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Expression[] }

/** Where a condition cannot be read: the place in the text. */
export interface ExpressionProblem {
  readonly at: number
}

const longest = 4000
const deepest = 60
const token = /\s*(?:(\|\||&&|!|\(|\))|"([^"]*)"|'([^']*)'|(in\b)|(labels\b))/y

type Token = { readonly at: number } & (
  { readonly kind: 'sign'; readonly text: string } | { readonly kind: 'text' | 'word'; readonly text: string }
)

function tokensOf(text: string): Result<readonly Token[], ExpressionProblem> {
  const tokens: Token[] = []
  const end = text.trimEnd().length
  for (let at = 0; at < end;) {
    token.lastIndex = at
    const match = token.exec(text)
    if (match === null || text.length > longest) return refuse({ at })
    const quoted = match[2] ?? match[3]
    if (quoted !== undefined) tokens.push({ at, kind: 'text', text: quoted })
    else if (match[1] !== undefined) tokens.push({ at, kind: 'sign', text: match[1] })
    else tokens.push({ at, kind: 'word', text: match[4] ?? match[5] ?? '' })
    at = token.lastIndex
  }
  return accept(tokens)
}

/** Reads `"a" in labels && !("b" in labels || ...)`. Anything else is refused with its place. */
export function parseExpression(text: string): Result<Expression, ExpressionProblem> {
  const read = tokensOf(text)
  if (!read.ok) return read
  const tokens = read.value
  let next = 0
  const here = (): ExpressionProblem => ({ at: tokens[next]?.at ?? text.length })
  const take = (kind: Token['kind'], wanted: string): boolean => {
    const found = tokens[next]?.kind === kind && tokens[next]?.text === wanted
    if (found) next += 1
    return found
  }
  const chain = (kind: 'and' | 'or', sign: string, part: (depth: number) => Expression | null) => (depth: number) => {
    const of: Expression[] = []
    do {
      const one = part(depth)
      if (one === null) return null
      of.push(one)
    } while (take('sign', sign))
    return of.length === 1 ? (of[0] ?? null) : { kind, of }
  }
  const not = (depth: number): Expression | null => {
    if (depth > deepest) return null
    if (take('sign', '!')) {
      const of = not(depth + 1)
      return of === null ? null : { kind: 'not', of }
    }
    if (take('sign', '(')) {
      const inner = or(depth + 1)
      return inner !== null && take('sign', ')') ? inner : null
    }
    const label = tokens[next]
    if (label?.kind !== 'text') return null
    next += 1
    return take('word', 'in') && take('word', 'labels') ? { kind: 'label', label: label.text } : null
  }
  const and = chain('and', '&&', not)
  const or: (depth: number) => Expression | null = chain('or', '||', and)
  const whole = or(0)
  return whole === null || next < tokens.length ? refuse(here()) : accept(whole)
}

/** Does the condition hold for these labels? A label counts only when it is exactly the same. */
export function holds(expression: Expression, labels: readonly string[]): boolean {
  switch (expression.kind) {
    case 'label':
      return labels.includes(expression.label)
    case 'not':
      return !holds(expression.of, labels)
    case 'and':
      return expression.of.every((one) => holds(one, labels))
    case 'or':
      return expression.of.some((one) => holds(one, labels))
  }
}

/** Every label that a condition asks about. */
export const labelsIn = (expression: Expression): readonly string[] => {
  if (expression.kind === 'label') return [expression.label]
  return expression.kind === 'not' ? labelsIn(expression.of) : expression.of.flatMap(labelsIn)
}
