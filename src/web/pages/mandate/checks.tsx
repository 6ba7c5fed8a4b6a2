import type { MandateCheck } from '#src/domain/mandate/mandate-check.ts'
import type { Language, Translate } from '#src/i18n/text.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { Empty, Item, Items } from '../../components/text.tsx'

interface ChecksProps {
  readonly t: Translate
  readonly lang: Language
  readonly checks: readonly MandateCheck[]
}

/** Every time that the register was looked through, by function. */
export function Checks({ t, lang, checks }: ChecksProps) {
  if (checks.length === 0) return <Empty>{t('mandate.checks.none')}</Empty>
  return (
    <Items small>
      {checks.map((check) => (
        <Item
          key={check.id}
          when={t('mandate.checks.by', { day: dayInWords(check.checkedOn, lang), who: check.checkerFunction })}
          title={t(`mandate.checks.${check.outcome}`)}
        >
          {check.found}
        </Item>
      ))}
    </Items>
  )
}
