import { partsOf } from '#src/domain/guiding-text/part.ts'
import { Empty, Facts, Item, Items, Late, Prose, Section } from '../text.tsx'
import { AddPart } from './add-part.tsx'
import type { TextProps } from './reader.ts'

/** The text as a choice of its own: what else was possible, what was brought in, and what was done with it (R-40). */
export function ConsideredView({ text, reader }: TextProps) {
  const { t, under } = reader
  const alternatives = partsOf(text.parts, 'alternative')
  const inputs = partsOf(text.parts, 'input')
  return (
    <>
      <Section id="andere-wegen" title={t('guiding.text.alternatives')} split why={t('guiding.text.alternatives.why')}>
        {alternatives.length === 0 && <Empty>{t('guiding.text.alternatives.empty')}</Empty>}
        <Items small>
          {alternatives.map((one) => (
            <Item key={one.key} title={one.content.title}>
              <Prose text={one.content.text} />
              <Facts
                items={[
                  { label: t('guiding.field.advantages'), value: one.content.advantages },
                  { label: t('guiding.field.disadvantages'), value: one.content.disadvantages },
                  { label: t('guiding.field.whyNot'), value: one.content.whyNot },
                ]}
              />
              {under?.(one)}
            </Item>
          ))}
        </Items>
        <AddPart reader={reader} types={['alternative']} />
      </Section>
      <Section id="inbreng" title={t('guiding.text.inputs')} split>
        {inputs.length === 0 && <Empty>{t('guiding.text.inputs.empty')}</Empty>}
        <Items small>
          {inputs.map((one) => (
            <Item
              key={one.key}
              title={one.content.title}
              when={`${t(`guiding.input.${one.content.kind}`)}, ${one.content.from}`}
            >
              <Prose text={one.content.summary} />
              {one.content.reference !== '' && <p className="ws-small ws-subtle">{one.content.reference}</p>}
              <p>
                <strong>{t(one.content.parked ? 'guiding.text.parked' : 'guiding.text.reaction')}</strong>{' '}
                {one.content.reaction === '' ? <Late>{t('guiding.text.noReaction')}</Late> : one.content.reaction}
              </p>
              {under?.(one)}
            </Item>
          ))}
        </Items>
        <AddPart reader={reader} types={['input']} />
      </Section>
    </>
  )
}
