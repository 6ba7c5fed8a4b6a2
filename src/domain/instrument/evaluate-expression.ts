import { partsOf, type Expression } from './expression.ts'

/** What a calculation can yield. */
export type ExpressionValue = string | number | boolean | null | readonly ExpressionValue[]

/** What an expression may look at. */
export interface ExpressionScope {
  readonly answers: (questionId: string) => ExpressionValue
  readonly value: (family: string | null, name: string) => ExpressionValue
}

type Functions = Readonly<
  Record<string, (given: readonly ExpressionValue[], scope: ExpressionScope) => ExpressionValue>
>

const functions: Functions = {
  answers: ([id], scope) => scope.answers(textOf(id)),
  bool: ([value]) => value === true || value === 'true',
  count: ([value]) => countOf(value),
  countSelectedOptions: ([id], scope) => countOf(scope.answers(textOf(id))),
  weightedCountMap: ([chosen, options, weights]) => weighted(listOf(chosen), listOf(options), listOf(weights)),
}

/** Functions that this language has. */
export const isKnownFunction = (name: string): boolean => Object.hasOwn(functions, name)

/** Functions in an expression that nobody knows: then it is never worked out. */
export const unknownFunctions = (expression: Expression): readonly string[] => [
  ...new Set(
    partsOf(expression).flatMap((part) => (part.kind === 'call' && !isKnownFunction(part.name) ? [part.name] : [])),
  ),
]

/** The values that an expression names, such as `scores.impact` or `criteria.group`. */
export const namesUsed = (
  expression: Expression,
): readonly { readonly family: string | null; readonly name: string }[] =>
  partsOf(expression).flatMap((part) => (part.kind === 'name' ? [{ family: part.family, name: part.name }] : []))

/** The questions that an expression asks about. */
export const questionsAsked = (expression: Expression): readonly string[] => [
  ...new Set(
    partsOf(expression).flatMap((part) => {
      const asks = part.kind === 'call' && ['answers', 'countSelectedOptions'].includes(part.name)
      const id = asks ? part.arguments[0] : undefined
      return id?.kind === 'literal' && id.value !== null ? [String(id.value)] : []
    }),
  ),
]

/** Works an expression out. It reads answers and gives a value; it changes nothing, and it always ends. */
export function evaluate(expression: Expression, scope: ExpressionScope): ExpressionValue {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'list':
      return expression.items.map((item) => evaluate(item, scope))
    case 'name':
      return scope.value(expression.family, expression.name)
    case 'call':
      return called(expression, scope)
    case 'not':
      return !isTrue(evaluate(expression.operand, scope))
    case 'minus':
      return -numberOf(evaluate(expression.operand, scope))
    case 'choice':
      return evaluate(isTrue(evaluate(expression.test, scope)) ? expression.yes : expression.no, scope)
    case 'binary':
      return binary(expression, scope)
  }
}

function called({ name, arguments: given }: Expression & { kind: 'call' }, scope: ExpressionScope): ExpressionValue {
  const work = isKnownFunction(name) ? functions[name] : undefined
  return work === undefined
    ? null
    : work(
        given.map((one) => evaluate(one, scope)),
        scope,
      )
}

function binary({ operator, left, right }: Expression & { kind: 'binary' }, scope: ExpressionScope): ExpressionValue {
  const one = evaluate(left, scope)
  if (operator === '&&') return isTrue(one) ? evaluate(right, scope) : one
  if (operator === '||') return isTrue(one) ? one : evaluate(right, scope)
  const other = evaluate(right, scope)
  const compare = comparisons[operator]
  if (compare !== undefined) return compare(one, other)
  if (operator === '+' && (typeof one === 'string' || typeof other === 'string')) return textOf(one) + textOf(other)
  const result = sums[operator]?.(numberOf(one), numberOf(other)) ?? 0
  return Number.isFinite(result) ? result : 0
}

const comparisons: Readonly<Record<string, (one: ExpressionValue, other: ExpressionValue) => boolean>> = {
  '==': equal,
  '!=': (one, other) => !equal(one, other),
  '<': (one, other) => numberOf(one) < numberOf(other),
  '<=': (one, other) => numberOf(one) <= numberOf(other),
  '>': (one, other) => numberOf(one) > numberOf(other),
  '>=': (one, other) => numberOf(one) >= numberOf(other),
  in: (one, other) =>
    typeof other === 'string' ? other.includes(textOf(one)) : listOf(other).some((item) => equal(item, one)),
}

const sums: Readonly<Record<string, (one: number, other: number) => number>> = {
  '+': (one, other) => one + other,
  '-': (one, other) => one - other,
  '*': (one, other) => one * other,
  '/': (one, other) => one / other,
  '//': (one, other) => Math.floor(one / other),
  '%': (one, other) => one % other,
  '^': (one, other) => one ** other,
}

/** Equal as a form means it: `true` and "true" are the same answer, and so are 3 and "3". Nothing equals only nothing. */
function equal(one: ExpressionValue | undefined, other: ExpressionValue | undefined): boolean {
  const [left, right] = [one ?? null, other ?? null]
  if (left === null || right === null) return left === right
  if (isList(left) || isList(right))
    return (
      isList(left) && isList(right) && left.length === right.length && left.every((item, at) => equal(item, right[at]))
    )
  return String(left) === String(right)
}

const isList = (value: ExpressionValue | undefined): value is readonly ExpressionValue[] => Array.isArray(value)

const isTrue = (value: ExpressionValue): boolean => (isList(value) ? value.length > 0 : Boolean(value))

function numberOf(value: ExpressionValue): number {
  const number = isList(value) ? value.length : Number(value ?? 0)
  return Number.isFinite(number) ? number : 0
}

const textOf = (value: ExpressionValue | undefined): string =>
  value === null || value === undefined ? '' : isList(value) ? value.map(textOf).join(', ') : String(value)

const listOf = (value: ExpressionValue | undefined): readonly ExpressionValue[] => {
  if (isList(value)) return value
  return value === null || value === undefined || value === '' ? [] : [value]
}

const countOf = (value: ExpressionValue | undefined): number => listOf(value).length

/** Adds what the file says for each chosen option. A file may name an option without the group before its colon. */
function weighted(
  chosen: readonly ExpressionValue[],
  options: readonly ExpressionValue[],
  weights: readonly ExpressionValue[],
): number {
  const named = (value: string, option: string): boolean => value === option || value.endsWith(`: ${option}`)
  return chosen
    .map((value) => options.findIndex((option) => named(textOf(value), textOf(option))))
    .map((at) => (at < 0 ? 0 : numberOf(weights[at] ?? 0)))
    .reduce((sum, weight) => sum + weight, 0)
}
