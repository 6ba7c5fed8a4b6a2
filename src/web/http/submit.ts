import type { Context } from 'hono'
import type { z } from 'zod'
import type { Translate } from '#src/i18n/text.ts'
import type { FieldError } from '../components/form-view.ts'
import type { ShapeError } from './fields.ts'

/** What was sent: every field as it came. */
export type Sent = Readonly<Record<string, string | File | (string | File)[]>>

/** A form that was sent: read, or what to show again. */
export type Submitted<Value> =
  | { readonly ok: true; readonly value: Value; readonly values: Sent }
  | { readonly ok: false; readonly values: Sent; readonly errors: readonly FieldError[] }

/** The labels of the fields, in the language of the page, for the sentences about mistakes. */
export type Labels = Readonly<Record<string, string>>

const known: ReadonlySet<string> = new Set<ShapeError>([
  'required',
  'choose',
  'too-long',
  'not-a-day',
  'not-a-number',
  'not-a-decimal',
  'not-an-address',
  'not-an-email',
  'not-a-file',
  'file-name',
  'unreadable',
  'invalid',
])

/** The sentence for one mistake in the shape of a form: from its code and place, never zod's own words. */
function sentence(t: Translate, labels: Labels, issue: z.core.$ZodIssue): FieldError {
  const field = String(issue.path[0] ?? '')
  const [code = '', max = ''] = issue.message.split(':')
  const shape = (known.has(code) ? code : 'invalid') as ShapeError
  const label = labels[field] ?? t('form.thisField')
  if (shape === 'too-long') return { field, message: t('form.error.too-long', { field: label, max }) }
  return { field, message: t(`form.error.${shape}`, { field: label }) }
}

/** Reads the body of a form, with all values of repeated fields. */
export async function readSent(c: Context): Promise<Sent> {
  const body: unknown = await c.req.parseBody({ all: true })
  return body as Sent
}

/** Checks what was sent against the shape of the form. */
export function check<Schema extends z.ZodType>(
  { t, labels, sent }: { t: Translate; labels: Labels; sent: Sent },
  schema: Schema,
): Submitted<z.output<Schema>> {
  const result = schema.safeParse(sent)
  if (result.success) return { ok: true, value: result.data, values: sent }
  const errors: FieldError[] = []
  for (const issue of result.error.issues) {
    const error = sentence(t, labels, issue)
    if (!errors.some((other) => other.field === error.field)) errors.push(error)
  }
  return { ok: false, values: sent, errors }
}
