import type { ReactElement } from 'react'
import type { z } from 'zod'
import type { GuidingText } from '#src/domain/guiding-text/guiding-text.ts'
import type { FrozenPart, PartContents, PartType } from '#src/domain/guiding-text/part.ts'
import type { PartDraft } from '#src/domain/guiding-text/writing.ts'
import type { TextKey, Translate } from '#src/i18n/text.ts'
import type { FieldError, FormView, FormValues } from '../../components/form-view.ts'

/** What the fields of a part may look at. */
export interface FieldsProps {
  readonly form: FormView
  readonly t: Translate
  readonly text: Pick<GuidingText, 'parts' | 'kind'>
  /** Titles of the paragraphs of the vision, in force or being written, by code. */
  readonly paragraphTitles: ReadonlyMap<string, string>
  /** Portfolios that somebody in the executive has now. */
  readonly portfolios: readonly string[]
}

/** The form of one type of part: its shape, its fields, and both ways between part and form. */
export interface PartForm<Type extends PartType = PartType> {
  readonly type: Type
  readonly schema: z.ZodType
  /** The name of every field that can be filled in wrongly. */
  readonly labels: Readonly<Record<string, TextKey>>
  readonly Fields: (props: FieldsProps) => ReactElement
  readonly valuesOf: (part: FrozenPart<Type>) => FormValues
  readonly draftOf: (value: never) => PartDraft
  /** What a refusal is about, field by field, when the form can say that. */
  readonly mistakesOf?: (refusal: string, content: never, t: Translate) => readonly FieldError[]
}

/** The place of a new part: after the last one of its type. */
export const nextPlace = ({ parts }: Pick<GuidingText, 'parts'>, type: PartType): number =>
  Math.max(0, ...parts.filter((part) => part.type === type).map(({ sequence }) => sequence)) + 10

/** Makes a form of a type; what its schema gives is what its draft is made of. */
export const partForm = <Type extends PartType, Schema extends z.ZodType>(form: {
  readonly type: Type
  readonly schema: Schema
  readonly labels: Readonly<Record<string, TextKey>>
  readonly Fields: (props: FieldsProps) => ReactElement
  readonly valuesOf: (part: FrozenPart<Type>) => FormValues
  readonly draftOf: (value: z.output<Schema>) => {
    readonly code: string
    readonly sequence: number
    readonly content: PartContents[Type]
  }
  readonly mistakesOf?: (refusal: string, content: PartContents[Type], t: Translate) => readonly FieldError[]
}): PartForm<Type> => ({
  ...form,
  draftOf: (value: never) => ({ ...form.draftOf(value), type: form.type }),
})
