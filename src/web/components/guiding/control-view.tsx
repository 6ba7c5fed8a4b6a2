import { partsOf } from '#src/domain/guiding-text/part.ts'
import { TaskFacts } from '../control-words.tsx'
import { capital } from '../words.ts'
import { Empty, Facts, Item, Items, Section } from '../text.tsx'
import { AddPart } from './add-part.tsx'
import type { TextProps } from './reader.ts'

/** Who advises on what, and what the organisation tests itself. */
export function ControlView({ text, reader }: TextProps) {
  const { t, under } = reader
  const tasks = partsOf(text.parts, 'adviceTask')
  const controls = partsOf(text.parts, 'control')
  return (
    <>
      <Section id="adviestaken" title={t('control.advice')} split why={t('control.advice.why')}>
        {tasks.length === 0 && <Empty>{t('control.advice.none')}</Empty>}
        <Items small>
          {tasks.map((part) => (
            <Item key={part.key} title={part.content.title} when={capital(t(`adviceKind.${part.content.kind}`))}>
              <TaskFacts t={t} task={part.content} />
              {under?.(part)}
            </Item>
          ))}
        </Items>
        <AddPart reader={reader} types={['adviceTask']} />
      </Section>
      <Section id="beheersmaatregelen" title={t('control.controls')} split why={t('control.controls.why')}>
        {controls.length === 0 && <Empty>{t('control.controls.none')}</Empty>}
        <Items small>
          {controls.map((part) => (
            <Item key={part.key} title={part.content.title} when={t(`control.line.${part.content.line}`)}>
              <p>{part.content.why}</p>
              <Facts
                items={[
                  { label: t('control.owner'), value: capital(t(`role.${part.content.ownerRole}`)) },
                  { label: t('control.procedure'), value: part.content.procedure },
                  { label: t('control.frequency'), value: t(`control.frequency.${part.content.frequency}`) },
                  ...(part.content.codes.length === 0
                    ? []
                    : [{ label: t('finding.codes'), value: part.content.codes.join(', ') }]),
                ]}
              />
              {under?.(part)}
            </Item>
          ))}
        </Items>
        <AddPart reader={reader} types={['control']} />
      </Section>
    </>
  )
}
