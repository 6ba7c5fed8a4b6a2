import type { HeldRoleLine, RaciView } from '#src/workflows/raci/read-raci.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { capital } from '../../components/words.ts'
import { RolesMatrices } from '../../components/guiding/roles-view.tsx'
import { Page } from '../../components/page.tsx'
import { Waivers } from '../../components/waivers.tsx'
import { DataTable } from '../../components/table.tsx'
import { Downloads, Empty, Late, Notice, Section } from '../../components/text.tsx'
import { fileNames } from '../../http/file-name.ts'
import { governanceNav } from '../../http/governance.ts'
import type { PageRequest } from '../../http/route.ts'
import { responsibilityPath } from '../../paths/people.ts'
import { publicTextPath } from '../../paths/public-texts.ts'
import { raciFilePath } from '../../paths/plan.ts'

interface Props {
  readonly page: PageRequest
  readonly view: RaciView
}

/** Roles and responsibilities: what was adopted, who holds each role, and what nobody holds. */
export function RaciPage({ page, view }: Props) {
  const { t, frame, lang } = page
  const { adopted } = view
  return (
    <Page frame={frame} title={t('raci.title')} lead={t('raci.lead')} subnav={governanceNav(page, 'roles')}>
      {adopted === null ? (
        <Empty>{t('raci.notAdopted')}</Empty>
      ) : (
        <Notice>
          {t('control.adopted', {
            number: adopted.number,
            day: dayInWords(adopted.inForceFrom, lang),
            review: dayInWords(adopted.reviewBy, lang),
          })}
        </Notice>
      )}
      {adopted !== null && (
        <>
          <Section id="niet-belegd" title={t('raci.unheld')} split why={t('raci.unheld.why')}>
            {view.unheld.length === 0 ? (
              <p>{t('raci.unheld.none')}</p>
            ) : (
              <ul>
                {view.unheld.map((role) => (
                  <li key={role}>
                    <Late>{capital(t(`role.${role}`))}</Late>
                  </li>
                ))}
              </ul>
            )}
          </Section>
          <Section id="wie" title={t('raci.holders')} split why={t('raci.holders.why')}>
            <Holders page={page} view={view} />
            <p>
              <a href={responsibilityPath()}>{t('raci.people')}</a>
            </p>
          </Section>
          <Waivers t={t} frame={frame} waivers={view.waivers} />
          <RolesMatrices t={t} activities={adopted.activities} />
          <Section id="meenemen" title={t('control.take')} split>
            <Downloads
              files={(['pdf', 'docx', 'archive'] as const).map((format) => ({
                href: raciFilePath({ file: fileNames('rollen-en-verantwoordelijkheden')[format] }),
                label: t(`papers.${format}`, { name: t('raci.title') }),
              }))}
            />
            <p>
              <a href={publicTextPath('roles')()}>{t('raci.text')}</a>
            </p>
          </Section>
        </>
      )}
    </Page>
  )
}

function Holders({ page: { t, lang }, view }: Props) {
  const inWords = (list: HeldRoleLine['holders']) =>
    list.map((one) =>
      one.to === null ? one.function : t('raci.until', { who: one.function, day: dayInWords(one.to, lang) }),
    )
  return (
    <DataTable
      caption={t('raci.holders')}
      columns={[t('responsibility.column.role'), t('raci.heldBy'), t('raci.deputy')]}
      rows={view.lines.map(({ role, holders, deputies }) => ({
        id: role,
        cells: [
          capital(t(`role.${role}`)),
          holders.length === 0 ? <Late key="n">{t('public.roles.nobody')}</Late> : inWords(holders).join('; '),
          deputies.length === 0 ? t('raci.deputy.none') : inWords(deputies).join('; '),
        ],
      }))}
      empty={t('raci.none')}
    />
  )
}
