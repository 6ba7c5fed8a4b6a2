import { Button } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { HiddenField } from '../../components/form.tsx'
import { Section } from '../../components/text.tsx'
import { publicAlgorithmPath } from '../../paths/public.ts'
import { renewAddressPath } from '../../paths/publication.ts'
import type { PublicationProps } from './publication-props.ts'

/** The public address, whether it still fits the name, and the addresses it had before. */
export function Address({ t, lang, publication, may }: PublicationProps) {
  const { algorithm, oldAddresses, addressDiffers } = publication
  return (
    <Section id="adres" title={t('publication.address')} why={t('publication.address.why')} split>
      <div className="ws-stack ws-measure">
        <p>
          {t('publication.address.now')} <code>{publicAlgorithmPath({ slug: algorithm.slug })}</code>
        </p>
        {addressDiffers && <p>{t('publication.address.differs', { name: algorithm.name })}</p>}
        {addressDiffers && may.change && (
          <form method="post" action={renewAddressPath({ id: algorithm.id })}>
            <HiddenField name="from" value={algorithm.slug} />
            <Button primary={false}>{t('publication.address.renew')}</Button>
          </form>
        )}
        {oldAddresses.length > 0 && (
          <>
            <h3>{t('publication.address.old')}</h3>
            <ul>
              {oldAddresses.map(({ slug, replacedOn }) => (
                <li key={slug}>
                  <code>{publicAlgorithmPath({ slug })}</code>, {t('publication.address.until')}{' '}
                  <DayText day={replacedOn} lang={lang} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  )
}
