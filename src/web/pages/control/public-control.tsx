import type { FollowedFinding } from '#src/domain/audit-finding/audit-finding.ts'
import { findingDueOn, findingState } from '#src/domain/audit-finding/follow-finding.ts'
import type { ControlAndAdvice } from '#src/workflows/control/read-control.ts'
import { readPublicControl } from '#src/workflows/control/read-public-control.ts'
import { AdviceTasks, ControlItem, Lines, ObligatoryAdvice } from '../../components/control-words.tsx'
import { Reports } from '../../components/audit-words.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { Page } from '../../components/page.tsx'
import { Empty, Items, Notice, ProvisionalLabel, Section } from '../../components/text.tsx'
import { jsonAnswer } from '../../api/respond.ts'
import { absolute } from '../../http/absolute.ts'
import { get, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { textPaths } from '../../paths/public-texts.ts'
import { homePath, publicControlJsonPath, publicControlPath } from '../../paths/public.ts'

/** Control and advice for everyone: what was adopted, what was found and what was answered. No names. */
function PublicControlPage({ page, found }: { page: PageRequest; found: ControlAndAdvice }) {
  const { t, frame, lang, context } = page
  const { arrangement } = found
  return (
    <Page
      frame={frame}
      title={t('control.title')}
      lead={t('control.public.lead')}
      description={t('control.public.lead')}
      crumbs={[{ href: homePath(), label: t('public.home.title') }]}
      alternates={[{ href: publicControlJsonPath(), type: 'application/json', title: t('control.title') }]}
    >
      <Notice>
        {arrangement === null
          ? t('control.notAdopted')
          : t('control.adopted', {
              number: arrangement.number,
              day: dayInWords(arrangement.inForceFrom, lang),
              review: dayInWords(arrangement.reviewBy, lang),
            })}
      </Notice>
      <Section id="lijnen" title={t('control.lines')} split>
        <Lines t={t} />
      </Section>
      {arrangement !== null && (
        <Section id="advies" title={t('control.advice')} split why={t('control.advice.why')}>
          <AdviceTasks t={t} arrangement={arrangement} />
        </Section>
      )}
      <Section
        id="verplicht"
        title={t('control.obligatory')}
        why={found.provisional ? <ProvisionalLabel words={frame.words} /> : t('control.obligatory.why')}
      >
        <ObligatoryAdvice t={t} obligatory={found.obligatory} />
      </Section>
      <Section id="maatregelen" title={t('control.controls')} split why={t('control.controls.why')}>
        {arrangement === null ? (
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
                tests={found.tests}
                href={null}
              />
            ))}
          </Items>
        )}
      </Section>
      <Section id="onderzoeken" title={t('audit.audits')} split why={t('audit.audits.why')}>
        <Reports t={t} lang={lang} today={context.today} reports={found.reports} hrefs={null} bodies={found.bodies} />
      </Section>
      {arrangement !== null && (
        <p>
          <a href={textPaths.control.current()}>{t('control.text')}</a>
        </p>
      )}
      <p>
        <a href={publicControlJsonPath()}>{t('public.roles.json')}</a>
      </p>
    </Page>
  )
}

async function showPublicControl(page: PageRequest): Promise<Response> {
  return page.show(<PublicControlPage page={page} found={await readPublicControl(page.context)} />)
}

/** A finding for machines: who answers by when, where it stands, and what happened. */
const findingJson = (followed: FollowedFinding, bodies: ControlAndAdvice['bodies']) => {
  const { finding, events } = followed
  return {
    ...{ sequence: finding.sequence, text: finding.text, auditorWord: finding.auditorWord },
    ...{ recommendation: finding.recommendation, codes: finding.codes, owner: finding.ownerFunction },
    body: bodies.find(({ id }) => id === finding.bodyId)?.name ?? null,
    ...{ respondBy: finding.respondBy, state: findingState(followed), dueOn: findingDueOn(followed) },
    events: events.map(({ step, answer, text, dueOn, reference, on }) => ({
      ...{ step, answer, text, dueOn, reference, on },
    })),
  }
}

/** The same for machines; persons are known by function only. */
async function controlFile(page: PageRequest): Promise<Response> {
  const { arrangement, obligatory, provisional, tests, reports, bodies } = await readPublicControl(page.context)
  return jsonAnswer(
    {
      arrangement,
      obligatoryAdvice: obligatory,
      // The rules behind it are proposals of Weegschaal as long as the organisation adopted none.
      provisional,
      tests: tests.map(({ controlKey, controlTitle, result, testedOn, testerFunction }) => ({
        ...{ controlKey, controlTitle, result, testedOn, testerFunction },
      })),
      reports: reports.map(({ title, kind, conductedBy, scope, reportedOn, address, findings }) => ({
        ...{ title, kind, conductedBy, scope, reportedOn, address },
        findings: findings.map((followed) => findingJson(followed, bodies)),
      })),
      links: {
        self: absolute(page, publicControlJsonPath()),
        page: absolute(page, publicControlPath()),
        // The arrangement as it was adopted, with every earlier version.
        text: absolute(page, textPaths.control.json()),
      },
    },
    { asked: page.headers },
  )
}

/** Control and advice, for everyone. */
export const publicControlRoutes: readonly RouteDefinition[] = [
  get(publicControlPath.pattern, 'public', showPublicControl),
  get(publicControlJsonPath.pattern, 'public', controlFile),
]
