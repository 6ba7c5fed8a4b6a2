import type { InstrumentNode } from '#src/domain/instrument/definition.ts'
import { instanceLabel } from '#src/domain/instrument/instance-label.ts'
import type { VisibleNode } from '#src/domain/instrument/visible-questions.ts'
import type { Translate } from '#src/i18n/text.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { RichText } from '../../components/rich-text.tsx'
import { Details } from '../../components/text.tsx'
import { QuestionField, type Asking } from './question-field.tsx'
import { titleOf } from './run-words.ts'
import { placeName } from './section-form.ts'

function Heading({ asking, shown }: { asking: Asking; shown: VisibleNode }) {
  const { node } = shown
  const title = titleOf(asking.definition, node)
  return (
    <>
      {shown.depth > 1 && node.title !== '' && <h2 id={placeName(node.id, shown.instance)}>{title}</h2>}
      {shown.depth > 1 && <RichText rich={node.help} />}
    </>
  )
}

/** What one of them is called: as the questionnaire says, or by a short title. */
const itemName = (t: Translate, { repeat, title }: InstrumentNode): string =>
  repeat?.itemName ?? (title !== '' && title.length <= 40 ? title : t('run.item'))

/** The place where one more can be added, with those that were taken away. */
function Repeats({ asking, shown }: { asking: Asking; shown: VisibleNode }) {
  const { page, run, writable } = asking
  const { node, instance } = shown
  const name = itemName(page.t, node)
  const removed = run.instances.filter(
    (one) => one.nodeId === node.id && one.removedAt !== null && one.parent.join() === instance.join(),
  )
  return (
    <div className="ws-stack" id={`nog~${placeName(node.id, instance)}`}>
      {writable && node.repeat?.sameAs === null && (
        <ButtonGroup>
          <Button primary={false} name="doe" value={`erbij ${placeName(node.id, instance)}`}>
            {page.t('run.add', { name: name.toLowerCase() })}
          </Button>
        </ButtonGroup>
      )}
      {writable && removed.length > 0 && (
        <Details summary={page.t('run.removed', { count: removed.length })}>
          {removed.map((one, index) => (
            <Button key={one.id} primary={false} name="doe" value={`terug ${one.id}`}>
              {page.t('run.putBack', { name: name.toLowerCase(), number: index + 1 })}
            </Button>
          ))}
        </Details>
      )}
    </div>
  )
}

function InstanceHead({ asking, shown, place }: { asking: Asking; shown: VisibleNode; place: number }) {
  const { page, definition, sight, writable } = asking
  const { node, instance } = shown
  const name = itemName(page.t, node)
  const label = instanceLabel(definition, sight, shown)
  return (
    <div className="ws-stack" id={`deel~${instance.at(-1) ?? ''}`}>
      <h2>
        {label !== null && beginsWith(label, name) ? label : `${name} ${place}${label === null ? '' : `: ${label}`}`}
      </h2>
      {writable && node.repeat?.sameAs === null && (
        <ButtonGroup>
          <Button primary={false} name="doe" value={`weg ${instance.at(-1) ?? ''}`}>
            {page.t('run.remove', { name: name.toLowerCase(), number: place })}
          </Button>
        </ButtonGroup>
      )}
    </div>
  )
}

/** Many headings of their own begin with what one is called: "Verwerking Kentekens lezen". */
const beginsWith = (label: string, name: string): boolean => label.toLowerCase().startsWith(name.toLowerCase())

function Shown({ asking, shown, all }: { asking: Asking; shown: VisibleNode; all: readonly VisibleNode[] }) {
  const { node } = shown
  if (shown.repeats === 'place') {
    return (
      <>
        <Heading asking={asking} shown={shown} />
        {all.every((one) => !isInstanceOf(one, shown)) && <Repeats asking={asking} shown={shown} />}
      </>
    )
  }
  const siblings = all.filter((one) => one.node.id === node.id && one.repeats === 'instance' && sameParent(one, shown))
  const place = siblings.findIndex((one) => one.instance.join() === shown.instance.join()) + 1
  return (
    <>
      {shown.repeats === 'instance' && <InstanceHead asking={asking} shown={shown} place={place} />}
      {node.kind === 'question' ? (
        <QuestionField asking={asking} shown={{ ...shown, node }} />
      ) : (
        shown.repeats !== 'instance' && <Heading asking={asking} shown={shown} />
      )}
    </>
  )
}

/** One of those that were added in this place. */
const isInstanceOf = (one: VisibleNode, place: VisibleNode): boolean =>
  one.node.id === place.node.id && one.repeats === 'instance' && startsWith(one.instance, place.instance)

const sameParent = (one: VisibleNode, other: VisibleNode): boolean =>
  one.instance.slice(0, -1).join() === other.instance.slice(0, -1).join()

/** The nodes of a section in the order of reading: after the last of a repeated part comes the button for one more. */
export function Nodes({ asking, nodes }: { asking: Asking; nodes: readonly VisibleNode[] }) {
  const places = nodes.filter((one) => one.repeats === 'place')
  const ends = new Map<number, VisibleNode[]>()
  for (const place of places) {
    const last = nodes.findLastIndex(
      (one) =>
        within(place.node, one) &&
        startsWith(one.instance, place.instance) &&
        one.instance.length > place.instance.length,
    )
    if (last !== -1) ends.set(last, [place, ...(ends.get(last) ?? [])])
  }
  return nodes.map((shown, index) => (
    <div key={`${shown.repeats ?? ''}~${placeName(shown.node.id, shown.instance)}`} className="ws-stack">
      <Shown asking={asking} shown={shown} all={nodes} />
      {(ends.get(index) ?? []).map((place) => (
        <Repeats key={placeName(place.node.id, place.instance)} asking={asking} shown={place} />
      ))}
    </div>
  ))
}

const within = (node: InstrumentNode, one: VisibleNode): boolean =>
  node.id === one.node.id || node.children.some((child) => within(child, one))
const startsWith = (path: readonly string[], start: readonly string[]): boolean =>
  start.every((id, index) => path[index] === id)
