import type { SightNode } from '#src/domain/sight/line-of-sight.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { SightReading } from '#src/workflows/sight/read-line-of-sight.ts'
import { dayInWords } from '../../components/day-text.tsx'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { Empty, Item, Items, Notice, Section } from '../../components/text.tsx'
import { homePath } from '../../paths/public.ts'
import { lineFrom, placeOf } from './places.ts'
import { SightPicture } from './sight-picture.tsx'

interface SightProps {
  readonly t: Translate
  readonly frame: Frame
  readonly line: SightReading
  readonly isPublic: boolean
}

/** One record with what it rests on and what rests on it, from vision to review. */
export function SightPage(props: SightProps) {
  const { t, frame, line, isPublic } = props
  const { node, gaps } = line
  const around = isPublic ? { crumbs: [{ href: homePath(), label: t('public.home.title') }] } : {}
  return (
    <Page frame={frame} title={node.title} kicker={t(`sight.kind.${node.kind}`)} lead={t('sight.lead')} {...around}>
      {gaps.length > 0 && (
        <Notice>
          {t('sight.gaps', { kinds: gaps.map((kind) => t(`sight.kind.${kind}`).toLowerCase()).join(', ') })}
        </Notice>
      )}
      <Section id="lijn" title={t('sight.title')} split>
        <SightPicture t={t} line={line} />
        <p>
          <a href={placeOf(node, isPublic)}>{t('sight.open', { title: node.title })}</a>
        </p>
      </Section>
      <Section id="rust-op" title={t('sight.restsOn')} split>
        <Nodes {...props} nodes={line.restsOn} empty={t('sight.restsOn.none')} />
      </Section>
      <Section id="draagt" title={t('sight.carries')} split>
        <Nodes {...props} nodes={line.carries} empty={t('sight.carries.none')} />
      </Section>
    </Page>
  )
}

interface NodesProps extends SightProps {
  readonly nodes: readonly SightNode[]
  readonly empty: string
}

function Nodes({ t, frame, nodes, empty, isPublic }: NodesProps) {
  if (nodes.length === 0) return <Empty>{empty}</Empty>
  return (
    <Items small>
      {nodes.map((node) => (
        <Item key={node.id} title={node.title} href={placeOf(node, isPublic)} when={whenOf(t, frame.lang, node)}>
          <p className="ws-small">
            <a href={lineFrom(node, isPublic)}>{t('sight.from', { title: node.title })}</a>
          </p>
        </Item>
      ))}
    </Items>
  )
}

/** The kind of record with its day. */
function whenOf(t: Translate, lang: Frame['lang'], { kind, day }: SightNode): string {
  const word = t(`sight.kind.${kind}`)
  return day === null ? word : `${word}, ${dayInWords(day, lang)}`
}
