import type { ReactNode } from 'react'
import { isSafeLink, type Block, type Inline, type RichText } from '#src/domain/instrument/rich-text.ts'

function inline(piece: Inline, key: number): ReactNode {
  if (piece.kind === 'text') return piece.text
  if (piece.kind === 'break') return <br key={key} />
  const children = piece.children.map(inline)
  if (piece.kind === 'strong') return <strong key={key}>{children}</strong>
  if (piece.kind === 'emphasis') return <em key={key}>{children}</em>
  return isSafeLink(piece.href) ? (
    <a key={key} href={piece.href} rel="noreferrer">
      {children}
    </a>
  ) : (
    children
  )
}

function block(one: Block, key: number): ReactNode {
  if (one.kind === 'paragraph') return <p key={key}>{one.children.map(inline)}</p>
  if (one.kind === 'heading')
    return (
      <p key={key}>
        <strong>{one.children.map(inline)}</strong>
      </p>
    )
  const items = one.items.map((item, index) => <li key={index}>{item.map(block)}</li>)
  return one.ordered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>
}

/** Words of a tree, with their paragraphs and lists. The words of a tree are Dutch, whatever the language of the page. */
export const Rich = ({ text }: { text: RichText }) => (
  <div className="ws-stack--tight" lang="nl">
    {text.map(block)}
  </div>
)
