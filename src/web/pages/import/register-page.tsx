import type { OriginalRecord, RegisterPublication } from '#src/workflows/register-entry/read-register-publication.ts'
import { DayText } from '../../components/day-text.tsx'
import { Page } from '../../components/page.tsx'
import { Downloads, Empty, Facts, Notice, Prose, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { dossierPath, algorithmsPath } from '../../paths/algorithm.ts'
import { importPath, registerJsonPath } from '../../paths/import.ts'

interface RegisterProps {
  readonly page: PageRequest
  readonly id: string
  readonly publication: RegisterPublication
}

/** One algorithm and the national register: what we would send, and what stood there. */
export function RegisterPage({ page, id, publication }: RegisterProps) {
  const { t, frame } = page
  const { gaps, records } = publication
  return (
    <Page
      frame={frame}
      title={t('registerEntry.title')}
      kicker={publication.name}
      lead={t('registerEntry.lead')}
      crumbs={[
        { href: algorithmsPath(), label: t('nav.algorithms') },
        { href: dossierPath({ id }), label: publication.name },
      ]}
    >
      <Section id="naar" title={t('registerEntry.to.title')} why={t('registerEntry.to.why')}>
        {!publication.isPublic && <Notice>{t('registerEntry.to.notPublic')}</Notice>}
        <Downloads
          files={[
            { href: registerJsonPath({ id }), label: t('registerEntry.to.file'), note: t('registerEntry.to.note') },
          ]}
        />
        {gaps.length > 0 && (
          <Empty>
            <p>{t('registerEntry.to.gaps')}</p>
            <ul>
              {gaps.map(({ field, gap }) => (
                <li key={field}>
                  <code>{field}</code>: {t(`registerEntry.gap.${gap}`)}
                </li>
              ))}
            </ul>
          </Empty>
        )}
      </Section>
      <Section id="uit" title={t('registerEntry.from.title')} why={t('registerEntry.from.why')}>
        {records.length === 0 ? (
          <Empty>
            <p>
              {t('registerEntry.from.none')} <a href={importPath()}>{t('register.title')}</a>
            </p>
          </Empty>
        ) : (
          records.map((record) => <Original key={record.id} page={page} record={record} />)
        )}
      </Section>
    </Page>
  )
}

/** A record as it came, without the fields that said nothing. */
function Original({ page: { t, lang }, record }: { page: PageRequest; record: OriginalRecord }) {
  const { file, importedAt, fields } = record
  return (
    <>
      <p>
        {t('registerEntry.from.file', { file })} <DayText day={importedAt.slice(0, 10)} lang={lang} />
      </p>
      <Facts items={fields.map(({ field, text }) => ({ label: field, value: <Prose text={text} /> }))} />
    </>
  )
}
