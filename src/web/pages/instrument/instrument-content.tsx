import type { InstrumentDefinition, InstrumentNode } from '#src/domain/instrument/definition.ts'
import type { Translate } from '#src/i18n/text.ts'

import { RichText } from '../../components/rich-text.tsx'
import { Details, Label, When } from '../../components/text.tsx'
import { answerWords, conditionWords, headingOf, referenceWords } from './question-words.ts'

interface ContentProps {
  readonly t: Translate
  readonly definition: InstrumentDefinition
}

/** Every question of an instrument, as it stands in it. */
export const InstrumentContent = ({ t, definition }: ContentProps) => (
  <ol className="ws-items ws-items--small">
    {definition.nodes.map((node) => (
      <NodeItem key={node.id} t={t} definition={definition} node={node} level={3} />
    ))}
  </ol>
)

interface NodeProps extends ContentProps {
  readonly node: InstrumentNode
  readonly level: number
}

/** More options than this are folded away. */
const fewOptions = 6

function NodeItem({ t, definition, node, level }: NodeProps) {
  const Heading = `h${Math.min(level, 6)}` as 'h3'
  const answer = answerWords(t, definition, node)
  return (
    <li>
      <Heading>
        {headingOf(t, node)} {node.fria !== null && <Label>{node.fria}</Label>}
      </Heading>
      {node.conditions.map((condition, at) => (
        <When key={at}>{conditionWords(t, definition, condition)}</When>
      ))}
      <RichText rich={node.help} />
      {node.examples.length > 0 && (
        <Details summary={t('instrument.examples')}>
          <ul>
            {node.examples.map((example, at) => (
              <li key={at}>
                <RichText rich={example} />
              </li>
            ))}
          </ul>
        </Details>
      )}
      {node.sources.map(({ name, description }) => (
        <p key={name} className="ws-subtle">
          {/^https?:/.test(name) ? <a href={name}>{description ?? name}</a> : t('instrument.picture', { name })}
        </p>
      ))}
      {answer !== '' && <p className="ws-subtle">{answer}</p>}
      <Options t={t} node={node} />
      <Beside t={t} definition={definition} node={node} />
      {node.children.length > 0 && (
        <ol className="ws-items ws-items--small">
          {node.children.map((child) => (
            <NodeItem key={child.id} t={t} definition={definition} node={child} level={level + 1} />
          ))}
        </ol>
      )}
    </li>
  )
}

function Options({ t, node }: Pick<NodeProps, 't' | 'node'>) {
  if (node.kind !== 'question') return null
  if (node.optionsFrom !== null)
    return (
      <p className="ws-subtle">
        {t('instrument.optionsFrom', { question: t('instrument.unnamed', { id: node.optionsFrom }) })}
      </p>
    )
  if (node.options.length === 0) return null
  const list = (
    <ul>
      {node.options.map(({ key, label }) => (
        <li key={key}>{label}</li>
      ))}
    </ul>
  )
  const proposed = node.options.filter(({ key }) => node.suggestion.includes(key)).map(({ label }) => label)
  return (
    <>
      {node.options.length > fewOptions ? <Details summary={t('instrument.options')}>{list}</Details> : list}
      {proposed.length > 0 && <p>{t('instrument.suggestion', { value: proposed.join(', ') })}</p>}
    </>
  )
}

/** Who answers, and where the answer is of use. */
function Beside({ t, definition, node }: Omit<NodeProps, 'level'>) {
  const places = referenceWords(definition, node)
  return (
    <>
      {node.kind === 'group' && node.actionPoints !== null && (
        <p>{t(`instrument.actionPoints.${node.actionPoints}`)}</p>
      )}
      {node.kind === 'question' && node.roles.length > 0 && (
        <p className="ws-why">{t('instrument.roles', { roles: node.roles.join(', ') })}</p>
      )}
      {places !== '' && <p className="ws-subtle">{t('instrument.reference', { places })}</p>}
    </>
  )
}
