import type { ReactNode } from 'react'
import { isSafeLink, type Block, type Inline, type RichText } from '#src/domain/instrument/rich-text.ts'

function InlineWords({ inline }: { inline: readonly Inline[] }): ReactNode {
  return inline.map((one, index) => {
    switch (one.kind) {
      case 'text':
        return one.text
      case 'break':
        return <br key={index} />
      case 'strong':
        return (
          <strong key={index}>
            <InlineWords inline={one.children} />
          </strong>
        )
      case 'emphasis':
        return (
          <em key={index}>
            <InlineWords inline={one.children} />
          </em>
        )
      case 'link':
        return isSafeLink(one.href) ? (
          <a key={index} href={one.href}>
            <InlineWords inline={one.children} />
          </a>
        ) : (
          <InlineWords key={index} inline={one.children} />
        )
      default:
        return null
    }
  })
}

function BlockWords({ block }: { block: Block }) {
  if (block.kind === 'list') {
    const List = block.ordered ? 'ol' : 'ul'
    return (
      <List>
        {block.items.map((item, index) => (
          <li key={index}>
            <RichWords text={item} />
          </li>
        ))}
      </List>
    )
  }
  if (block.kind === 'heading')
    return (
      <p>
        <strong>
          <InlineWords inline={block.children} />
        </strong>
      </p>
    )
  return (
    <p>
      <InlineWords inline={block.children} />
    </p>
  )
}

/** An explanation of an instrument. It is a tree, so nothing in it can run. */
export const RichWords = ({ text }: { text: RichText }): ReactNode =>
  text.map((block, index) => <BlockWords key={index} block={block} />)
