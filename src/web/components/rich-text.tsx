import { isSafeLink, type Block, type Inline, type RichText as Rich } from '#src/domain/instrument/rich-text.ts'

/** An explanation with its mark-up. The tree holds no HTML, so nothing from a file can reach the page as such. */
export const RichText = ({ rich }: { rich: Rich }) => rich.map((block, at) => <OneBlock key={at} block={block} />)

function OneBlock({ block }: { block: Block }) {
  if (block.kind === 'list') {
    const List = block.ordered ? 'ol' : 'ul'
    return (
      <List>
        {block.items.map((item, at) => (
          <li key={at}>
            <Item blocks={item} />
          </li>
        ))}
      </List>
    )
  }
  const words = <Words inline={block.children} />
  return <p className="ws-prose">{block.kind === 'heading' ? <strong>{words}</strong> : words}</p>
}

/** The first paragraph of an item stands beside its bullet, without a paragraph around it. */
function Item({ blocks }: { blocks: readonly Block[] }) {
  const [first, ...others] = blocks
  if (first === undefined) return null
  return (
    <>
      {first.kind === 'list' ? <OneBlock block={first} /> : <Words inline={first.children} />}
      <RichText rich={others} />
    </>
  )
}

const Words = ({ inline }: { inline: readonly Inline[] }) => inline.map((one, at) => <Word key={at} word={one} />)

function Word({ word }: { word: Inline }) {
  switch (word.kind) {
    case 'text':
      return word.text
    case 'break':
      return <br />
    case 'strong':
      return (
        <strong>
          <Words inline={word.children} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Words inline={word.children} />
        </em>
      )
    case 'link':
      return isSafeLink(word.href) ? (
        <a href={word.href} rel="noreferrer">
          <Words inline={word.children} />
        </a>
      ) : (
        <Words inline={word.children} />
      )
  }
}
