import { answerKey, isAnswered, type AnswerValue } from '#src/domain/instrument/answers.ts'
import {
  takesMany,
  type InstrumentDefinition,
  type InstrumentNode,
  type QuestionNode,
} from '#src/domain/instrument/definition.ts'
import { instanceLabel } from '#src/domain/instrument/instance-label.ts'
import { nodeTitle } from '#src/domain/instrument/node-title.ts'
import { sightOf, type Sight, type VisibleNode } from '#src/domain/instrument/visible-questions.ts'
import { placedNodes } from '#src/domain/instrument/walk.ts'
import { answerSetOf, type InstrumentRun } from '#src/domain/instrument-run/instrument-run.ts'
import { paragraphsOf, type Block, type Document } from '../document.ts'
import { colophonOf, dayText, facts, wordsOf, type Composing, type DocumentStamp } from './composing.ts'

/** Everything, or only what article 27 of the AI Act asks. */
export type InstrumentExtract = 'whole' | 'fria'

export interface InstrumentDocument {
  readonly algorithmName: string
  readonly run: InstrumentRun
  readonly definition: InstrumentDefinition
  readonly extract: InstrumentExtract
  readonly stamp: DocumentStamp
}

/** Numbers that the official form does not mark, while the article seems to ask them: the period, and complaints. */
const alsoAsked: readonly string[] = ['3.1.2', '3.4.3']

/** The questions of an extract; everything when nothing is extracted. */
function wanted({ definition, extract }: InstrumentDocument): (node: InstrumentNode) => boolean {
  if (extract === 'whole') return () => true
  const ids = new Set(
    placedNodes(definition).flatMap(({ node, around }) =>
      node.kind === 'question' && [node, ...around].some(({ id, fria }) => fria !== null || alsoAsked.includes(id))
        ? [node.id]
        : [],
    ),
  )
  return (node) =>
    node.kind === 'question' ? ids.has(node.id) : placedNodes({ nodes: [node] }).some((one) => ids.has(one.node.id))
}

/** A filled-in instrument on paper: what was asked, answered and considered, who stands behind it. */
export function instrumentDocument(composing: Composing, content: InstrumentDocument): Document {
  const { t, language } = composing
  const { run, extract, stamp } = content
  const whole = extract === 'whole'
  const day = (on: string | null) => (on === null ? '' : dayText(on, language))
  return {
    title: whole ? run.title : t('document.instrument.fria.title', { title: run.title }),
    language,
    author: composing.organisation,
    kicker: content.algorithmName,
    lead: run.purpose === '' ? null : run.purpose,
    metadata: facts(composing, [
      [t('document.instrument.version'), run.version],
      [
        t('document.instrument.adopted'),
        run.adoptedOn === null ? t('document.instrument.notAdopted') : day(run.adoptedOn),
      ],
      [t('document.instrument.validUntil'), day(run.validUntil)],
      [t('document.instrument.facilitator'), run.facilitator],
    ]),
    blocks: [
      ...(whole
        ? []
        : [
            { kind: 'notice' as const, label: t('document.instrument.note'), text: t('document.instrument.fria.note') },
          ]),
      ...questionBlocks(composing, content),
      ...(whole ? aroundBlocks(composing, run) : []),
    ],
    sources: [],
    colophon: colophonOf(composing, stamp),
    words: wordsOf(composing, stamp.date),
  }
}

function questionBlocks(composing: Composing, content: InstrumentDocument): readonly Block[] {
  const { run, definition } = content
  const sight = sightOf(definition, answerSetOf(run))
  const isWanted = wanted(content)
  const shownNodes = sight.nodes.filter((shown) => isWanted(shown.node) && shown.repeats !== 'place')
  return shownNodes
    .filter((shown, at) => shown.node.kind !== 'group' || holdsQuestion(shownNodes, at))
    .flatMap((shown) => blocksOf({ composing, run, definition, sight }, shown))
}

/** Is there a question under this group? What is only to read stands with the instrument and not in the report. */
function holdsQuestion(nodes: readonly VisibleNode[], at: number): boolean {
  const depth = nodes[at]?.depth ?? 0
  const after = nodes.slice(at + 1)
  const end = after.findIndex((one) => one.depth <= depth)
  return after.slice(0, end < 0 ? undefined : end).some(({ node }) => node.kind === 'question')
}

interface Around {
  readonly composing: Composing
  readonly run: InstrumentRun
  readonly definition: InstrumentDefinition
  readonly sight: Sight
}

/** A title with what it is about; a question keeps its mark. */
const withLabel = (title: string, label: string): string => [title, label].join(/[?!.]$/.test(title) ? ' ' : ': ')

function blocksOf(around: Around, shown: VisibleNode): readonly Block[] {
  const { definition, sight } = around
  const { node } = shown
  const label = shown.repeats === 'instance' ? instanceLabel(definition, sight, shown) : null
  const named = nodeTitle(definition, node)
  const title = label === null || named === '' ? (label ?? named) : withLabel(named, label)
  if (node.kind === 'question') return answerBlocks(around, shown, node, title)
  if (node.kind === 'information' || title === '') return []
  return [{ kind: 'heading', level: shown.depth === 0 ? 2 : 3, text: title }]
}

function answerBlocks(around: Around, shown: VisibleNode, node: QuestionNode, title: string): readonly Block[] {
  const { t } = around.composing
  const key = answerKey(node.id, shown.instance)
  const answer = around.run.answers.find((one) => answerKey(one.questionId, one.instance) === key)
  const heading: Block[] = title === '' ? [] : [{ kind: 'heading', level: 4, text: title }]
  if (answer?.confidentiality === 'team')
    return [...heading, { kind: 'paragraph', text: t('document.instrument.confidential') }]
  const words = answer === undefined ? [] : wordsIn(around.composing, node, answer.value)
  const said: readonly Block[] =
    words.length === 0
      ? [{ kind: 'paragraph', text: t('document.instrument.noAnswer') }]
      : takesMany(node.answer) && words.length > 1
        ? [{ kind: 'list', ordered: false, items: words }]
        : words.map((text) => ({ kind: 'paragraph', text }))
  const beside = [
    ...(answer === undefined || answer.considerations === ''
      ? []
      : paragraphsOf(`${t('document.instrument.considerations')}: ${answer.considerations}`)),
    ...(answer === undefined || answer.sources === ''
      ? []
      : [`${t('document.instrument.sources')}: ${answer.sources}`]),
  ]
  return [...heading, ...said, ...beside.map((text): Block => ({ kind: 'paragraph', text }))]
}

function wordsIn({ t }: Composing, node: QuestionNode, value: AnswerValue): readonly string[] {
  if (!isAnswered(value) || value === null) return []
  if (typeof value === 'boolean') return [t('run.answer.stated')]
  if (node.answer === 'image' || node.answer === 'upload')
    return [t('document.instrument.files', { count: typeof value === 'string' ? 1 : value.length })]
  const labels = new Map(node.options.map((option) => [option.key, option.label]))
  if (typeof value !== 'string') return value.map((one) => labels.get(one) ?? one)
  return paragraphsOf(labels.get(value) ?? value)
}

/** Action points, conversations and who signed. */
function aroundBlocks({ t, language }: Composing, run: InstrumentRun): readonly Block[] {
  const blocks: Block[] = []
  if (run.actions.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, text: t('document.instrument.actions') },
      {
        kind: 'table',
        caption: null,
        header: [t('run.action.text'), t('run.action.owner'), t('run.action.due'), t('run.action.done')],
        rows: run.actions.map((one) => [
          one.text,
          one.ownerFunction,
          one.dueOn === null ? '' : dayText(one.dueOn, language),
          one.doneOn === null ? '' : dayText(one.doneOn, language),
        ]),
      },
    )
  if (run.sessions.length > 0) {
    blocks.push({ kind: 'heading', level: 2, text: t('document.instrument.sessions') })
    for (const one of run.sessions)
      blocks.push(
        { kind: 'heading', level: 3, text: [dayText(one.heldOn, language), one.place].filter(Boolean).join(', ') },
        ...[...paragraphsOf(one.agenda), ...paragraphsOf(one.notes)].map((text): Block => ({
          kind: 'paragraph',
          text,
        })),
      )
  }
  if (run.signOffs.length > 0) {
    blocks.push({ kind: 'heading', level: 2, text: t('document.instrument.signOffs') })
    for (const one of run.signOffs)
      blocks.push({
        kind: 'voice',
        text: one.note === '' ? t('document.instrument.signed') : one.note,
        by: one.function,
      })
  }
  return blocks
}
