import type { PublicTextView } from '#src/workflows/guiding-text/read-public-text.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { FromTrialCase } from '../../components/guiding/came-of.tsx'
import { NormFacts } from '../../components/guiding/norm-article.tsx'
import { Page } from '../../components/page.tsx'
import { Downloads, Notice, Prose, Section, SourceLine, Timeline, Voice } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { WhereWeDeviate } from './deviations.tsx'
import type { PublicNorm } from './public-norm.ts'
import { homePath } from '../../paths/public.ts'
import { publicSightPath } from '../../paths/sight.ts'
import { frameworkPath, publicNormHref, publicVersionHref } from '../../paths/public-texts.ts'

interface Props {
  readonly page: PageRequest
  readonly found: PublicNorm
  /** Every deviation from the framework; those from this norm are shown. */
  readonly deviations: PublicTextView['deviations']
}

/** One norm at its own address, as it is in force or as it was in one version. */
export function NormPage({ page, found: { text, norm, history }, deviations }: Props) {
  const { t, frame } = page
  const { code, content } = norm
  const { number } = text.content
  const standing = text.adopted?.standing
  const title = t('publicText.norm.title', { code, title: content.title })
  return (
    <Page
      frame={frame}
      title={title}
      kicker={t('guiding.titled', { kind: t('guiding.kind.framework'), number })}
      description={content.statement}
      crumbs={[
        { href: homePath(), label: t('public.home.title') },
        { href: frameworkPath(), label: t('guiding.kind.framework') },
      ]}
      alternates={[{ href: `${publicNormHref(code, number)}.json`, type: 'application/json', title }]}
    >
      {text.adopted === null && <Notice>{t(`publicText.shown.${text.stage ?? 'open'}`)}</Notice>}
      {standing === 'notYetInForce' && <Notice>{t('publicText.shown.notYet')}</Notice>}
      {(standing === 'replaced' || standing === 'repealed') && (
        <Notice warning>
          <p>
            {t('publicText.old')} <a href={frameworkPath()}>{t('publicText.oldLink')}</a>
          </p>
        </Notice>
      )}
      <Section id="norm" title={t('guiding.field.statement')} split>
        <Voice>{content.statement}</Voice>
        <Prose text={content.explanation} />
        <SourceLine words={frame.words} kind={content.source.kind}>
          {content.source.url === null ? content.source.label : <a href={content.source.url}>{content.source.label}</a>}
        </SourceLine>
        <NormFacts norm={norm} reader={{ t, frame }} />
        <FromTrialCase t={t} part={norm} />
      </Section>
      {standing === 'inForce' && (
        <WhereWeDeviate page={page} deviations={deviations.filter(({ thing }) => thing.code === code)} />
      )}
      {history.length > 0 && <History page={page} history={history} />}
      <Section id="adres" title={t('publicText.norm.permanent')} split>
        <Downloads
          files={[
            { href: publicNormHref(code, number), label: t('publicText.norm.permanent') },
            { href: `${publicNormHref(code, number)}.json`, label: t('publicText.json') },
            { href: publicVersionHref('framework', number), label: t('publicText.norm.whole') },
            ...(standing === undefined ? [] : [{ href: publicSightPath({ id: norm.key }), label: t('sight.cameOf') }]),
          ]}
        />
      </Section>
    </Page>
  )
}

/** What the norm said in every version that was adopted. */
function History({ page: { t, lang }, history }: { page: PageRequest } & Pick<PublicNorm, 'history'>) {
  return (
    <Section id="versies" title={t('publicText.norm.versions')} split>
      <Timeline
        events={history.map(({ version: { version, decision, standing }, norm: { code, content } }) => ({
          id: `${version.number}`,
          when: dayInWords(decision.decidedOn, lang),
          text: (
            <>
              <a href={publicNormHref(code, version.number)}>
                {t('publicText.versionsLine', { number: version.number })}
              </a>
              . {t(`guiding.standing.${standing}`)}.<p>{content.statement}</p>
            </>
          ),
        }))}
      />
    </Section>
  )
}
