import type { InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import type { Translate } from '#src/i18n/text.ts'

import { Item, Items, Section } from '../../components/text.tsx'

/** Which other instruments may turn out to be needed, in the words of this one. Nothing is counted here. */
export function InstrumentRules({ t, definition }: { t: Translate; definition: InstrumentDefinition }) {
  if (definition.assessments.length === 0) return null
  return (
    <Section id="nodig" title={t('instrument.rules')} split why={t('instrument.rules.why')}>
      <Items small>
        {definition.assessments.flatMap(({ instrument, levels }) =>
          levels.map(({ level, result, criteria }, at) => (
            <Item key={`${instrument} ${at}`} title={`${instrument}: ${result}`} when={t(`instrument.rules.${level}`)}>
              {criteria.length > 0 && (
                <>
                  <p>{t('instrument.rules.when')}</p>
                  <ul>
                    {criteria.map(({ id, explanation }) => (
                      <li key={id}>{explanation}</li>
                    ))}
                  </ul>
                </>
              )}
            </Item>
          )),
        )}
      </Items>
    </Section>
  )
}
