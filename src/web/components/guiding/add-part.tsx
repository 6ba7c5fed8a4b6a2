import type { PartType } from '#src/domain/guiding-text/part.ts'
import { ButtonGroup, ButtonLink } from '../button.tsx'
import type { TextReader } from './reader.ts'

/** Links that add a part, for who may do that now. */
export function AddPart({ reader, types }: { readonly reader: TextReader; readonly types: readonly PartType[] }) {
  const links = types.flatMap((type) => {
    const href = reader.addHref?.(type) ?? null
    return href === null ? [] : [{ type, href }]
  })
  if (links.length === 0) return null
  return (
    <ButtonGroup>
      {links.map(({ type, href }) => (
        <ButtonLink key={type} href={href}>
          {reader.t(`guiding.part.new.${type}`)}
        </ButtonLink>
      ))}
    </ButtonGroup>
  )
}
