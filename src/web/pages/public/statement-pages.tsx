import type { ReactNode } from 'react'
import type { TextKey } from '#src/i18n/text.ts'
import { Page } from '../../components/page.tsx'
import { Prose, Section } from '../../components/text.tsx'
import { homePath, openApiPath, privacyPath, reactPath } from '../../paths/public.ts'
import type { PublicPage } from './public-page.ts'

interface PlainPageProps extends PublicPage {
  readonly title: string
  readonly lead: string
  readonly children: ReactNode
}

const PlainPage = ({ frame, t, title, lead, children }: PlainPageProps) => (
  <Page
    frame={frame}
    title={title}
    lead={lead}
    description={lead}
    crumbs={[{ href: homePath(), label: t('public.home.title') }]}
  >
    {children}
  </Page>
)

const AskLink = ({ t }: Pick<PublicPage, 't'>) => (
  <p>
    <a href={reactPath()}>{t('public.reaction.title')}</a>
  </p>
)

/** What is promised and known about the accessibility of this website. */
export function AccessibilityPage(props: PublicPage & { readonly organisation: string }) {
  const { t } = props
  return (
    <PlainPage {...props} title={t('public.accessibility.title')} lead={t('public.accessibility.lead')}>
      <Section id="belofte" title={t('public.accessibility.standard')} split>
        <p className="ws-measure">{t('public.accessibility.standardText')}</p>
      </Section>
      <Section id="stand" title={t('public.accessibility.status')} split>
        <p className="ws-measure">{t('public.accessibility.statusText', { organisation: props.organisation })}</p>
      </Section>
      <Section id="hoe" title={t('public.accessibility.how')} split>
        <ul>
          {([1, 2, 3, 4] as const).map((each) => (
            <li key={each}>{t(`public.accessibility.how${each}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="melden" title={t('public.accessibility.report')} split>
        <p>{t('public.accessibility.reportText')}</p>
        <AskLink t={t} />
      </Section>
    </PlainPage>
  )
}

const helpSubjects = ['what', 'who', 'missing', 'score', 'data'] as const

/** Short answers to what people ask most. */
export function HelpPage(props: PublicPage) {
  const { t } = props
  return (
    <PlainPage {...props} title={t('public.help.title')} lead={t('public.help.lead')}>
      {helpSubjects.map((subject) => (
        <Section key={subject} id={subject} title={t(`public.help.${subject}`)} split>
          <p className="ws-measure">{t(`public.help.${subject}Text` satisfies TextKey)}</p>
          {subject === 'data' && (
            <p>
              <a href={openApiPath()}>{t('public.help.api')}</a>
            </p>
          )}
        </Section>
      ))}
      <AskLink t={t} />
      <p>
        <a href={privacyPath()}>{t('public.privacy.title')}</a>
      </p>
    </PlainPage>
  )
}

const privacySubjects = ['visit', 'ask', 'rights'] as const

/** What is kept of visitors. */
export function PrivacyPage(props: PublicPage & { readonly contact: string | null }) {
  const { t, contact } = props
  return (
    <PlainPage {...props} title={t('public.privacy.title')} lead={t('public.privacy.lead')}>
      {privacySubjects.map((subject) => (
        <Section key={subject} id={subject} title={t(`public.privacy.${subject}`)} split>
          <p className="ws-measure">{t(`public.privacy.${subject}Text` satisfies TextKey)}</p>
        </Section>
      ))}
      <Section id="contact" title={t('public.privacy.contact')} split>
        {contact === null || contact === '' ? <p>{t('public.privacy.noContact')}</p> : <Prose text={contact} />}
      </Section>
    </PlainPage>
  )
}
