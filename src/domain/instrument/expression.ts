import { accept, refuse, type Result } from '../shared/result.ts'
import { tokensOf, type ExpressionFault, type Token } from './expression-tokens.ts'

/** A calculation, read. It can look at answers and at other values, and can do nothing else. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  /** A value by its name, or one of a family of values: `scores.ap`. */
  | { readonly kind: 'name'; readonly family: string | null; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] }
  | { readonly kind: 'not' | 'minus'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'choice'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }

/**
 * How strongly an operator binds. `&&` and `||` bind equally and are read from left to right, as the makers of the
 * format read them; their own files put parentheses wherever it matters.
 */
const strengths: Readonly<Record<string, number>> = {
  '||': 10,
  '&&': 10,
  '==': 20,
  '!=': 20,
  '<': 20,
  '<=': 20,
  '>': 20,
  '>=': 20,
  in: 20,
  '+': 30,
  '-': 30,
  '*': 40,
  '/': 40,
  '//': 40,
  '%': 50,
  '^': 50,
}

const deepest = 60

class Unreadable extends Error {}

/** Reads an expression with a parser of our own: nothing from a file is ever run as code. */
export function parseExpression(text: string): Result<Expression, ExpressionFault> {
  const tokens = tokensOf(text)
  if (!tokens.ok) return tokens
  const reader = new Reader(tokens.value)
  try {
    const expression = reader.choice(0)
    return reader.atEnd() ? accept(expression) : refuse(faultAt(reader.here()))
  } catch (error) {
    if (error instanceof Unreadable) return refuse(faultAt(reader.here()))
    throw error
  }
}

/** Reaching into a value, or calling what is found there, is what code does and a calculation never. */
const faultAt = (at: string): ExpressionFault => ({
  fault: ['.', '(', '['].includes(at) ? 'forbidden' : 'unreadable',
  at,
})

class Reader {
  private at = 0
  private readonly tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  atEnd(): boolean {
    return this.at >= this.tokens.length
  }

  here(): string {
    return String(this.tokens[this.at]?.value ?? '')
  }

  choice(depth: number): Expression {
    if (depth > deepest) throw new Unreadable()
    const test = this.binary(0, depth)
    if (!this.takes('?')) return test
    const yes = this.choice(depth + 1)
    this.expect(':')
    return { kind: 'choice', test, yes, no: this.choice(depth + 1) }
  }

  private binary(least: number, depth: number): Expression {
    let left = this.unary(depth)
    for (;;) {
      const operator = this.operator()
      const strength = operator === null ? undefined : strengths[operator]
      if (operator === null || strength === undefined || strength <= least) return left
      this.at += 1
      left = { kind: 'binary', operator, left, right: this.binary(strength, depth + 1) }
    }
  }

  private operator(): string | null {
    const token = this.tokens[this.at]
    const isOperator = token?.kind === 'sign' || (token?.kind === 'name' && token.value === 'in')
    return isOperator && Object.hasOwn(strengths, token.value) ? token.value : null
  }

  private unary(depth: number): Expression {
    if (depth > deepest) throw new Unreadable()
    if (this.takes('!')) return { kind: 'not', operand: this.unary(depth + 1) }
    if (this.takes('-')) return { kind: 'minus', operand: this.unary(depth + 1) }
    let value = this.primary(depth)
    while (this.takes('|'))
      value = { kind: 'call', name: this.name(), arguments: [value, ...this.optionalArguments(depth)] }
    return value
  }

  private primary(depth: number): Expression {
    if (this.takes('(')) {
      const inner = this.choice(depth + 1)
      this.expect(')')
      return inner
    }
    if (this.takes('[')) return { kind: 'list', items: this.items(']', depth) }
    const token = this.tokens[this.at]
    if (token === undefined || token.kind === 'sign') throw new Unreadable()
    if (token.kind !== 'name') {
      this.at += 1
      return { kind: 'literal', value: token.value }
    }
    return this.named(depth)
  }

  private named(depth: number): Expression {
    const name = this.name()
    const constant = constants.get(name)
    if (constant !== undefined) return { kind: 'literal', value: constant }
    if (this.takes('(')) return { kind: 'call', name, arguments: this.items(')', depth) }
    if (!this.takes('.')) return { kind: 'name', family: null, name }
    const member = { kind: 'name', family: name, name: this.name() } as const
    if (['.', '(', '['].includes(this.here())) throw new Unreadable()
    return member
  }

  private optionalArguments(depth: number): readonly Expression[] {
    return this.takes('(') ? this.items(')', depth) : []
  }

  private items(end: string, depth: number): readonly Expression[] {
    const items: Expression[] = []
    if (this.takes(end)) return items
    do items.push(this.choice(depth + 1))
    while (this.takes(','))
    this.expect(end)
    return items
  }

  private name(): string {
    const token = this.tokens[this.at]
    if (token?.kind !== 'name') throw new Unreadable()
    this.at += 1
    return token.value
  }

  private takes(sign: string): boolean {
    const token = this.tokens[this.at]
    if (token?.kind !== 'sign' || token.value !== sign) return false
    this.at += 1
    return true
  }

  private expect(sign: string): void {
    if (!this.takes(sign)) throw new Unreadable()
  }
}

const constants: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', null],
])

/** Every part of an expression, itself first. */
export function partsOf(expression: Expression): readonly Expression[] {
  return [expression, ...insideOf(expression).flatMap(partsOf)]
}

function insideOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'list':
      return expression.items
    case 'call':
      return expression.arguments
    case 'not':
    case 'minus':
      return [expression.operand]
    case 'binary':
      return [expression.left, expression.right]
    case 'choice':
      return [expression.test, expression.yes, expression.no]
    default:
      return []
  }
}
