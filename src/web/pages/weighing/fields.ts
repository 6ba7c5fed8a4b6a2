import { z } from 'zod'
import type { Edited } from '#src/workflows/weighing/with-weighing.ts'
import { optionalText, textField, wholeNumber } from '../../http/fields.ts'

/** The lock counter that travels with a form. */
export const revisionField = () => wholeNumber(1)

/** Which text a form started from. */
export const editedFrom = (id: string, revision: number | null): Edited => (revision === null ? null : { id, revision })

/** Text that may stay empty; then it is nothing. */
export const textOrNothing = (max = 10_000) => optionalText(max).transform((text) => (text === '' ? null : text))

/** A form that asks for a reason. */
export const reasonForm = z.object({ reason: textField(5000) })

/** A form of one button. */
export const deedForm = z.object({})

/** One entry per line. */
export const linesField = (max = 2000) =>
  optionalText(max).transform((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
