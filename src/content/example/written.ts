import { z } from 'zod'
import { isDay } from '#src/domain/shared/dates.ts'

export const text = z.string().trim().min(1)
export const words = z.string().default('')
export const day = z.string().refine(isDay)
export const key = z.string().regex(/^[a-z]+$/)
/** Who did something, and when. */
export const done = z.object({ on: day, by: key })
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([])
