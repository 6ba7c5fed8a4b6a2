import type { InstrumentDefinition, InstrumentNode } from './definition.ts'

/** A number as documents print it: `1.1.1`, `2.2A.1`, `5.B`; not `1.actiepunten`, which is only a name. */
const printed = /^\d+[A-Z]?(\.\d*[A-Z]?)*$/

/** A node as it is called: with its official number when the instrument shows those; empty when it has neither. */
export const nodeTitle = (
  { numbersShown }: Pick<InstrumentDefinition, 'numbersShown'>,
  { id, official, title }: Pick<InstrumentNode, 'id' | 'official' | 'title'>,
): string => [numbersShown && official && printed.test(id) ? id : '', title].filter((part) => part !== '').join(' ')
