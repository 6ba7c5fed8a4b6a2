import { shell as enShell } from './en/shell.ts'
import { shell as nlShell } from './nl/shell.ts'

/** Every Dutch sentence of the interface; the source of the keys. */
export const nl = { ...nlShell } as const

/** Every English sentence; must have exactly the Dutch keys. */
export const en: {
  readonly [Key in keyof typeof nl]: (typeof nl)[Key] extends string
    ? string
    : { readonly one: string; readonly other: string }
} = { ...enShell }
