import { accept, refuse, type Result } from '../shared/result.ts'

/** A word of the calculation language. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string }

/** Why an expression is refused: it cannot be read, or it asks for something that no calculation needs. */
export interface ExpressionFault {
  readonly fault: 'unreadable' | 'forbidden'
  readonly at: string
}

const longest = 8000

const pattern =
  /\s+|(?<number>\d+(?:\.\d+)?)|'(?<single>(?:[^'\\]|\\.)*)'|"(?<double>(?:[^"\\]|\\.)*)"|(?<name>[\p{L}_$][\p{L}\p{N}_$]*)|(?<sign>\|\||&&|==|!=|<=|>=|\/\/|[-+*/%^<>!?:()[\],.|])/uy

/** Names by which code would reach out of a calculation. No file has a reason to use them. */
const forbiddenNames = new Set(
  (
    '__proto__ constructor prototype __defineGetter__ __defineSetter__ __lookupGetter__ eval Function require import ' +
    'process global globalThis window document self this new delete fetch XMLHttpRequest alert setTimeout setInterval ' +
    'Object Array Reflect Proxy Symbol Promise while for function return throw await yield class var let const'
  ).split(' '),
)

/** Cuts an expression into words. */
export function tokensOf(text: string): Result<readonly Token[], ExpressionFault> {
  if (text.length > longest) return refuse({ fault: 'unreadable', at: text.slice(0, 40) })
  const tokens: Token[] = []
  const scanner = new RegExp(pattern)
  while (scanner.lastIndex < text.length) {
    const start = scanner.lastIndex
    const match = scanner.exec(text)
    if (match === null) {
      // Assignment, blocks, templates and statements have no sign in this language: somebody tries to write code.
      const fault = /^[=;{}`\\]/.test(text.slice(start)) ? 'forbidden' : 'unreadable'
      return refuse({ fault, at: text.slice(start, start + 40) })
    }
    const token = tokenOf(match.groups ?? {})
    if (token === null) continue
    if (token.kind === 'name' && forbiddenNames.has(token.value)) return refuse({ fault: 'forbidden', at: token.value })
    tokens.push(token)
  }
  return accept(tokens)
}

function tokenOf(found: Readonly<Record<string, string | undefined>>): Token | null {
  if (found['number'] !== undefined) return { kind: 'number', value: Number(found['number']) }
  const quoted = found['single'] ?? found['double']
  if (quoted !== undefined) return { kind: 'text', value: quoted.replaceAll(/\\(.)/gs, '$1') }
  if (found['name'] !== undefined) return { kind: 'name', value: found['name'] }
  return found['sign'] === undefined ? null : { kind: 'sign', value: found['sign'] }
}
