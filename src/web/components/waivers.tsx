import type { Role } from '#src/domain/person/role.ts'
import { separationSource, type Separation } from '#src/domain/person/separation.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from './day-text.tsx'
import type { Frame } from './frame.ts'
import { Item, Items, Section, SourceLine } from './text.tsx'
import { capital } from './words.ts'

/** Two tasks that do not go together and that one person has, with the reason. Whose they are is not said. */
export interface ShownWaiver {
  readonly role: Role
  readonly with: Role
  readonly separation: Separation
  readonly reason: string
  readonly on: Day
}

/** `Algoritme-expert en proceseigenaar`. */
export const togetherInWords = (t: Translate, waiver: Pick<ShownWaiver, 'role' | 'with'>): string =>
  capital(t('waiver.together', { role: t(`role.${waiver.role}`), other: t(`role.${waiver.with}`) }))

/** The separations that were set aside on purpose; nothing when there are none. */
export function Waivers({ t, frame, waivers }: { t: Translate; frame: Frame; waivers: readonly ShownWaiver[] }) {
  if (waivers.length === 0) return null
  return (
    <Section id="samen" title={t('people.waivers.title')} split why={t('people.waivers.why')}>
      <Items small>
        {waivers.map((waiver) => (
          <Item
            key={`${waiver.role} ${waiver.with} ${waiver.on} ${waiver.reason}`}
            title={togetherInWords(t, waiver)}
            when={t('waiver.since', { day: dayInWords(waiver.on, frame.lang) })}
          >
            <p>{waiver.reason}</p>
            <SourceLine words={frame.words} kind={separationSource[waiver.separation]}>
              {t('waiver.rule', { separation: t(`separation.${waiver.separation}`) })}
            </SourceLine>
          </Item>
        ))}
      </Items>
    </Section>
  )
}
