import { holdsOn } from '#src/domain/shared/dates.ts'
import type { PublicRoles } from '#src/workflows/raci/read-public-roles.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { Page } from '../../components/page.tsx'
import { Waivers } from '../../components/waivers.tsx'
import { theBody } from '../../components/routing-words.ts'
import { capital } from '../../components/words.ts'
import { RuleSourceLine, StandingLine } from '../../components/rule-source.tsx'
import { DataTable } from '../../components/table.tsx'
import { Downloads, Empty, Facts, Item, Items, Label, Late, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { homePath, publicMandateFilePath, publicRolesJsonPath, whoMayDecidePath } from '../../paths/public.ts'
import { Checks } from './checks.tsx'
import { publicStartPath } from '../../paths/public-starting-decision.ts'
import { textPaths } from '../../paths/public-texts.ts'
import { mandateFacts } from './mandate-facts.tsx'
import { registerFiles } from './register-files.ts'

interface Props {
  readonly page: PageRequest
  readonly found: PublicRoles
}

/** Which function may decide what, and which role somebody holds: for everyone, without names. */
export function PublicRolesPage({ page, found }: Props) {
  const { t, frame, context, lang } = page
  const ended = found.mandates.filter(({ to }) => to !== null && to < context.today)
  const later = found.mandates.filter(({ from }) => from > context.today)
  return (
    <Page
      frame={frame}
      title={t('public.roles.title')}
      lead={t('public.roles.lead')}
      description={t('public.roles.lead')}
      crumbs={[{ href: homePath(), label: t('public.home.title') }]}
      alternates={[{ href: publicRolesJsonPath(), type: 'application/json', title: t('public.roles.title') }]}
    >
      <p>
        <a className="ws-next-link" href={whoMayDecidePath()}>
          {t('whoMay.title')}
        </a>
        <br />
        <a className="ws-next-link" href={publicStartPath()}>
          {t('publicStart.menu')}
        </a>
        <br />
        <a className="ws-next-link" href={textPaths.roles.current()}>
          {t('guiding.kind.roles')}
        </a>
      </p>
      <Section id="rollen" title={t('public.roles.roles')} split why={t('public.roles.roles.why')}>
        <Roles page={page} found={found} />
      </Section>
      <Waivers t={t} frame={frame} waivers={found.waivers} />
      <Section id="mandaten" title={t('mandate.current')} split why={t('mandate.lead')}>
        <Mandates page={page} found={found} list={found.mandates.filter((one) => holdsOn(one, context.today))} />
      </Section>
      {later.length > 0 && (
        <Section id="later" title={t('mandate.later')} split>
          <Mandates page={page} found={found} list={later} />
        </Section>
      )}
      <Section id="nagekeken" title={t('mandate.checks')} split why={t('mandate.checks.why')}>
        <Checks t={t} lang={lang} checks={found.checks} />
      </Section>
      <Section id="voorbehouden" title={t('mandate.reserved')} split why={t('mandate.reserved.why')}>
        <Items small>
          {found.rules.reservations.map(({ reserved, standing }) => (
            <li key={reserved.id}>
              <StandingLine t={t} frame={frame} standing={standing} />
              <h3>{reserved.title[lang]}</h3>
              <RuleSourceLine t={t} frame={frame} source={reserved.source} standing={standing} />
            </li>
          ))}
        </Items>
      </Section>
      {ended.length > 0 && (
        <Section id="afgelopen" title={t('mandate.ended')} split>
          <Mandates page={page} found={found} list={ended} />
        </Section>
      )}
      <Section id="meenemen" title={t('public.decision.downloads')} split>
        <Downloads
          files={[
            ...registerFiles(t, (file) => publicMandateFilePath({ file })),
            { href: publicRolesJsonPath(), label: t('public.roles.json') },
          ]}
        />
      </Section>
    </Page>
  )
}

function Roles({ page, found }: Props) {
  const { t } = page
  const missing = found.missing.map(({ role, bodyName }) => ({
    id: `missing ${role} ${bodyName ?? ''}`,
    cells: [
      capital(t(`role.${role}`)),
      bodyName ?? t('scope.organisation'),
      <Late key="missing">{t('public.roles.nobody')}</Late>,
    ],
  }))
  return (
    <DataTable
      caption={t('public.roles.roles')}
      columns={[t('responsibility.column.role'), t('responsibility.column.for'), t('public.roles.held')]}
      rows={[
        ...missing,
        ...found.roles.map(({ role, bodyName, portfolio, heldBy, deputyOnly }) => ({
          id: `${role} ${bodyName ?? ''} ${portfolio ?? ''} ${heldBy ?? ''}`,
          cells: [
            portfolio === null ? capital(t(`role.${role}`)) : `${capital(t(`role.${role}`))}: ${portfolio}`,
            bodyName ?? t('scope.organisation'),
            heldInWords(t, { heldBy, deputyOnly }),
          ],
        })),
      ]}
      empty={t('responsibility.roles.empty')}
    />
  )
}

function heldInWords(
  t: Translate,
  { heldBy, deputyOnly }: Pick<PublicRoles['roles'][number], 'heldBy' | 'deputyOnly'>,
) {
  if (deputyOnly) return <Late>{t('public.roles.deputyOnly')}</Late>
  return heldBy === null ? t('public.roles.yes') : t('person.role.heldBy', { organisation: heldBy })
}

function Mandates({ page, found, list }: Props & { readonly list: PublicRoles['mandates'] }) {
  const { t, lang } = page
  if (list.length === 0) return <Empty>{t('public.roles.noMandates')}</Empty>
  return (
    <Items small>
      {list.map((mandate) => {
        const body = found.bodies.find(({ id }) => id === mandate.grantorBodyId)?.name ?? ''
        return (
          <Item
            key={mandate.id}
            id={`mandaat-${mandate.id}`}
            when={t(`mandate.kind.${mandate.mandateKind}`)}
            title={capital(t('mandate.for', { function: mandate.granteeFunction, body: theBody(body, lang) }))}
          >
            {mandate.to !== null && mandate.to < page.context.today && (
              <p>
                <Label kind="warning">{t('public.roles.ended', { day: dayInWords(mandate.to, lang) })}</Label>
              </p>
            )}
            <Facts items={mandateFacts({ t, lang, mandates: found.mandates, instructions: false }, mandate)} />
          </Item>
        )
      })}
    </Items>
  )
}
