import type { ControlAndAdvice } from '#src/workflows/control/read-control.ts'
import { ButtonLink } from '../../components/button.tsx'
import { AdviceTasks, ControlItem, Lines, ObligatoryAdvice } from '../../components/control-words.tsx'
import { Reports } from '../../components/audit-words.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { Page } from '../../components/page.tsx'
import { Downloads, Empty, Items, Notice, ProvisionalLabel, Section } from '../../components/text.tsx'
import { fileNames } from '../../http/file-name.ts'
import type { PageRequest } from '../../http/route.ts'
import {
  auditCodesPath,
  controlFilePath,
  controlTestPath,
  findingPath,
  newReportPath,
  reportPath,
} from '../../paths/control.ts'
import { publicTextPath } from '../../paths/public-texts.ts'
import { rulesPath } from '../../paths/routing.ts'
import { governanceNav } from '../../http/governance.ts'

interface Props {
  readonly page: PageRequest
  readonly found: ControlAndAdvice
}

/** Who advises, what is tested, what auditors found, and what was done with it: all on one page. */
export function ControlPage({ page, found }: Props) {
  const { t, frame, lang, context } = page
  const { arrangement, tests, reports } = found
  const hrefs = { report: (id: string) => reportPath({ id }), finding: (id: string) => findingPath({ id }) }
  return (
    <Page frame={frame} title={t('control.title')} lead={t('control.lead')} subnav={governanceNav(page, 'control')}>
      <Standing page={page} found={found} />
      <Section id="lijnen" title={t('control.lines')} split>
        <Lines t={t} />
      </Section>
      <Section id="advies" title={t('control.advice')} split why={t('control.advice.why')}>
        {arrangement === null ? (
          <Empty>{t('control.advice.none')}</Empty>
        ) : (
          <AdviceTasks t={t} arrangement={arrangement} />
        )}
      </Section>
      <Section
        id="verplicht"
        title={t('control.obligatory')}
        why={
          <>
            <p>
              {t('control.obligatory.why')} <a href={rulesPath()}>{t('rules.menu.rules')}</a>
            </p>
            {found.provisional && <ProvisionalLabel words={frame.words} />}
          </>
        }
      >
        <ObligatoryAdvice t={t} obligatory={found.obligatory} />
      </Section>
      <Section id="maatregelen" title={t('control.controls')} split why={t('control.controls.why')}>
        {arrangement === null || arrangement.controls.length === 0 ? (
          <Empty>{t('control.controls.none')}</Empty>
        ) : (
          <Items small>
            {arrangement.controls.map((control) => (
              <ControlItem
                key={control.key}
                t={t}
                lang={lang}
                today={context.today}
                since={found.since.get(control.key) ?? arrangement.inForceFrom}
                control={control}
                tests={tests}
                href={page.may('control.test') ? controlTestPath({ key: control.key }) : null}
              />
            ))}
          </Items>
        )}
      </Section>
      <Section id="onderzoeken" title={t('audit.audits')} split why={t('audit.audits.why')}>
        <Reports t={t} lang={lang} today={context.today} reports={reports} hrefs={hrefs} bodies={found.bodies} />
        <p className="utrecht-button-group">
          {page.may('audit.record') && (
            <ButtonLink href={newReportPath()} primary>
              {t('audit.new')}
            </ButtonLink>
          )}
          <a href={auditCodesPath()}>{t('codes.title')}</a>
        </p>
      </Section>
      <Section id="meenemen" title={t('control.take')} split>
        <Downloads
          files={(['pdf', 'docx', 'archive'] as const).map((format) => ({
            href: controlFilePath({ file: fileNames('controle-en-advies')[format] }),
            label: t(`papers.${format}`, { name: t('control.title') }),
          }))}
        />
      </Section>
    </Page>
  )
}

function Standing({ page: { t, lang }, found: { arrangement } }: Props) {
  if (arrangement === null) return <Notice>{t('control.notAdopted')}</Notice>
  return (
    <Notice>
      <p>
        {t('control.adopted', {
          number: arrangement.number,
          day: dayInWords(arrangement.inForceFrom, lang),
          review: dayInWords(arrangement.reviewBy, lang),
        })}{' '}
        <a href={publicTextPath('control')()}>{t('control.text')}</a>
      </p>
    </Notice>
  )
}
