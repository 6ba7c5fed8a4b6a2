import type { Translate } from '#src/i18n/text.ts'
import type { PublicConsultation, ThinkAlong } from '#src/workflows/consultation/read-public-consultations.ts'
import { dayInWords } from '../../components/day-text.tsx'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { Empty, Item, Items, Section } from '../../components/text.tsx'
import { publicConsultationPath } from '../../paths/consultation.ts'
import { homePath } from '../../paths/public.ts'
import { publicVersionHref } from '../../paths/public-texts.ts'

interface PublicListProps extends ThinkAlong {
  readonly t: Translate
  readonly frame: Frame
}

const groups = [
  ['open', ['open']],
  ['coming', ['announced']],
  ['over', ['closed', 'accounted', 'withdrawn']],
] as const

/** Where it stands, as a line above the title. */
export function whenInWords(t: Translate, lang: Frame['lang'], one: PublicConsultation): string {
  if (one.stage === 'withdrawn') return t('public.consultation.withdrawn')
  if (one.stage === 'open') return t('public.consultation.until', { day: dayInWords(one.closesOn, lang) })
  if (one.stage === 'announced') return t('public.consultation.from', { day: dayInWords(one.opensOn, lang) })
  if (one.accountedOn !== null) return t('public.consultation.accounted', { day: dayInWords(one.accountedOn, lang) })
  return t('public.consultation.answerOn', { day: dayInWords(one.answerBy, lang) })
}

/** Everything people can think along about, and what came of it before. */
export function PublicConsultationsPage({ t, frame, consultations, texts }: PublicListProps) {
  return (
    <Page
      frame={frame}
      title={t('public.consultation.title')}
      lead={t('public.consultation.lead')}
      crumbs={[{ href: homePath(), label: t('public.home.title') }]}
    >
      {groups.map(([group, stages]) => {
        const shown = consultations.filter(({ stage }) => stages.some((one) => one === stage))
        const laid = group === 'open' ? texts : []
        if (shown.length + laid.length === 0 && group !== 'open') return null
        return (
          <Section key={group} id={group} title={t(`public.consultation.${group}`)} split>
            {shown.length + laid.length === 0 ? (
              <Empty>{t('public.consultation.none')}</Empty>
            ) : (
              <Items>
                {laid.map((text) => (
                  <LaidText key={text.kind} t={t} lang={frame.lang} text={text} />
                ))}
                {shown.map((one) => (
                  <Item
                    key={one.slug}
                    when={whenInWords(t, frame.lang, one)}
                    title={one.title}
                    href={publicConsultationPath({ slug: one.slug })}
                  >
                    <p>{one.questions}</p>
                  </Item>
                ))}
              </Items>
            )}
          </Section>
        )
      })}
    </Page>
  )
}

interface LaidProps extends Pick<PublicListProps, 't'> {
  readonly lang: Frame['lang']
  readonly text: ThinkAlong['texts'][number]
}

/** A text that lies before everybody: the page of the text says how to react. */
const LaidText = ({ t, lang, text: { kind, number, title, consultation } }: LaidProps) => (
  <Item
    when={t('public.consultation.until', { day: dayInWords(consultation?.to ?? '', lang) })}
    title={title}
    href={publicVersionHref(kind, number)}
  >
    <p>{consultation?.asked}</p>
  </Item>
)
