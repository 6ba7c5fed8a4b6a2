import type { RegisteredMandate } from '#src/workflows/mandate/read-mandates.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from '../../components/day-text.tsx'
import type { PageLanguage } from '../../components/frame.ts'
import { limitsOf, periodOfMandate, subjectInWords } from '../../components/mandate-words.ts'
import type { Fact } from '../../components/text.tsx'
import { capital } from '../../components/words.ts'

interface Register {
  readonly t: Translate
  readonly lang: PageLanguage
  readonly mandates: readonly RegisteredMandate[]
  /** Inside also what the body told the official; that is no part of the public record. */
  readonly instructions: boolean
}

function limitsInWords({ t, lang, instructions }: Register, mandate: RegisteredMandate): string {
  const told = instructions && mandate.instructions !== '' ? [mandate.instructions] : []
  const parts = [...limitsOf(t, lang, mandate), ...told]
  return parts.length === 0 ? t('mandate.noLimits') : parts.join('; ')
}

/** What a mandate allows, up to where, how long, by which decision, and under which other mandate. */
export function mandateFacts(register: Register, mandate: RegisteredMandate): readonly Fact[] {
  const { t, lang, mandates } = register
  const parent = mandates.find(({ id }) => id === mandate.parentId)
  const { sourceUrl, decisionReference, consentOn } = mandate
  return [
    {
      label: t(mandate.mode === 'positiveList' ? 'mandate.may' : 'mandate.mayNot'),
      value: capital(subjectInWords(t, mandate) || t('mandate.negative.only')),
    },
    { label: t('mandate.limits'), value: limitsInWords(register, mandate) },
    { label: t('mandate.period'), value: periodOfMandate(t, lang, mandate) },
    {
      label: t('mandate.source'),
      value: sourceUrl === null ? decisionReference : <a href={sourceUrl}>{decisionReference}</a>,
    },
    ...(mandate.subMandateAllowed ? [{ label: t('mandate.sub'), value: t('mandate.sub.allowed') }] : []),
    ...(parent === undefined
      ? []
      : [{ label: t('mandate.sub.of'), value: <a href={`#mandaat-${parent.id}`}>{parent.granteeFunction}</a> }]),
    ...(mandate.granteeSubordinate
      ? []
      : [
          {
            label: t('mandate.consent'),
            value:
              consentOn === null
                ? t('mandate.consent.none')
                : t('mandate.consent.on', { day: dayInWords(consentOn, lang) }),
          },
        ]),
  ]
}
