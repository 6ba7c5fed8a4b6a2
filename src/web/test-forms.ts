import { DomUtils, parseDocument } from 'htmlparser2'

type Node = ReturnType<typeof parseDocument>
type Element = Extract<Node['children'][number], { attribs: unknown }>

/** A field of a form as a browser would send it, with a value that fits when nothing stands in it. */
export interface FormField {
  readonly name: string
  readonly kind: 'text' | 'day' | 'choice' | 'hidden' | 'button'
  readonly value: string
}

/** A form on a page that changes something. */
export interface FoundForm {
  readonly action: string
  readonly multipart: boolean
  readonly fields: readonly FormField[]
}

const samples: Readonly<Record<string, string>> = {
  url: 'https://voorbeeld.example',
  email: 'iemand@voorbeeld.example',
  password: 'vier losse woorden samen',
}

const elements = (within: Element, names: readonly string[]): readonly Element[] =>
  DomUtils.findAll((one) => names.includes(one.name), [within])

const disabled = (one: Element): boolean => 'disabled' in one.attribs

function selected(select: Element): string {
  const options = elements(select, ['option'])
  const chosen = options.find((one) => 'selected' in one.attribs && one.attribs['value'] !== '')
  return (chosen ?? options.find((one) => one.attribs['value'] !== ''))?.attribs['value'] ?? ''
}

function inputField(name: string, one: Element): FormField | null {
  const { type = 'text', value = '', inputmode } = one.attribs
  if (type === 'file' || type === 'checkbox') return null
  if (type === 'hidden') return { name, kind: 'hidden', value }
  if (type === 'radio') return { name, kind: 'choice', value }
  if (type === 'date') return { name, kind: 'day', value: value === '' ? '2027-03-01' : value }
  const sample = inputmode === 'numeric' ? '1' : (samples[type] ?? 'Tekst')
  return { name, kind: 'text', value: value === '' ? sample : value }
}

function fieldOf(one: Element): FormField | null {
  const { name = '', value = '' } = one.attribs
  if (name === '' || disabled(one)) return null
  if (one.name === 'select') return { name, kind: 'choice', value: selected(one) }
  if (one.name === 'button') return { name, kind: 'button', value }
  if (one.name === 'textarea') return { name, kind: 'text', value: DomUtils.textContent(one).trim() || 'Tekst' }
  return inputField(name, one)
}

/** Every form of a page that is sent with POST; of answers that exclude each other and of buttons the first one. */
export function formsIn(html: string, path: string): readonly FoundForm[] {
  return DomUtils.findAll((one) => one.name === 'form', parseDocument(html).children)
    .filter(({ attribs }) => attribs['method']?.toLowerCase() === 'post')
    .map((form) => {
      const found = elements(form, ['input', 'textarea', 'select', 'button']).flatMap((one) => fieldOf(one) ?? [])
      const once = found.filter(
        ({ name, kind }, index) =>
          (kind !== 'choice' && kind !== 'button') || found.findIndex((one) => one.name === name) === index,
      )
      return {
        action: form.attribs['action'] ?? path,
        multipart: form.attribs['enctype'] === 'multipart/form-data',
        fields: once,
      }
    })
}

/** The form filled in, with another value in the fields of one kind. */
export const filledIn = ({ fields }: FoundForm, kinds: readonly FormField['kind'][], value: string) =>
  fields.map((field): readonly [string, string] => [field.name, kinds.includes(field.kind) ? value : field.value])
