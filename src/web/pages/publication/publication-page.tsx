import { Button, ButtonForm } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { DayBox, HiddenField, TextBox } from '../../components/form.tsx'
import { besideNow, formView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { StandingLabel } from '../../components/rule-source.tsx'
import { Empty, Facts, Item, Items, Notice, Section, SourceLine } from '../../components/text.tsx'
import { previewPath, publicationChoicePath, publicationDetailsPath, releasePath } from '../../paths/publication.ts'
import { dossierPath } from '../../paths/algorithm.ts'
import { publicAlgorithmPath } from '../../paths/public.ts'
import { Address } from './address-section.tsx'
import { groundName, partName } from './part-names.ts'
import { WithholdForm } from './withhold-form.tsx'
import type { PublicationProps } from './publication-props.ts'

/** What everyone can read of an algorithm now, why, and what is withheld on which ground. */
export function PublicationPage(props: PublicationProps) {
  const { frame, t, publication, errors } = props
  const { algorithm } = publication
  return (
    <Page
      frame={frame}
      title={t('publication.title')}
      kicker={algorithm.name}
      lead={t('publication.lead')}
      errors={errors}
      crumbs={[{ href: dossierPath({ id: algorithm.id }), label: algorithm.name }]}
    >
      <Now {...props} />
      <Address {...props} />
      <Withheld {...props} />
      {props.may.change && <Details {...props} />}
      {props.may.withhold && <WithholdForm {...props} />}
    </Page>
  )
}

function Now({ frame, t, publication, may }: PublicationProps) {
  const { algorithm, visibility, reason, missing, names } = publication
  const canChoose = may.change && (algorithm.riskClass === 'C' || publication.shownByChoice)
  return (
    <Section id="nu" title={t('publication.now')} split>
      <div className="ws-stack ws-measure">
        <p>
          <strong>{t(`publication.visibility.${visibility}`)}</strong> {t(`publication.reason.${reason}`)}
        </p>
        <SourceLine words={frame.words} kind="proposal">
          {t('publication.source')}
        </SourceLine>
        <p>
          <StandingLabel t={t} frame={frame} standing={publication.publicRule} />
        </p>
        {visibility !== 'hidden' && (
          <p>
            <a href={publicAlgorithmPath({ slug: algorithm.slug })}>{t('publication.open')}</a>
          </p>
        )}
        {visibility !== 'public' && may.preview && (
          <p>
            <a href={previewPath({ id: algorithm.id })}>{t('publication.preview')}</a>
          </p>
        )}
        {names.length > 0 && (
          <Notice warning title={t('publication.names')}>
            {t('publication.namesText', { names: names.join(', ') })}
          </Notice>
        )}
        {missing.length === 0 ? (
          <p>{t('publication.nothingMissing')}</p>
        ) : (
          <Empty>
            <p>
              <strong>{t('publication.missing')}:</strong>{' '}
              {missing.map((part) => t(`publication.missing.${part}`)).join(', ')}.
            </p>
            <p>{t('publication.missingText')}</p>
          </Empty>
        )}
        {canChoose && (
          <>
            <h3>{t('publication.show')}</h3>
            <p>{t('publication.showText')}</p>
            <ButtonForm
              action={publicationChoicePath({ id: algorithm.id })}
              fields={{ shown: publication.shownByChoice ? 'no' : 'yes' }}
            >
              {t(publication.shownByChoice ? 'publication.hideButton' : 'publication.showButton')}
            </ButtonForm>
          </>
        )}
      </div>
    </Section>
  )
}

function Withheld({ t, lang, publication, may }: PublicationProps) {
  const { withheld, algorithm } = publication
  return (
    <Section id="niet-openbaar" title={t('publication.withheldNow')} split>
      {withheld.length === 0 ? (
        <p>{t('publication.nothingWithheld')}</p>
      ) : (
        <Items small>
          {withheld.map((each) => (
            <Item key={each.id} title={partName(t, publication, each.subject.kind, each.subject.id, each.part)}>
              <Facts
                items={[
                  { label: t('public.withheld.ground'), value: groundName(t, each.ground) },
                  { label: t('public.withheld.reason'), value: each.motivation },
                  { label: t('public.withheld.by'), value: each.decidedBy },
                  { label: t('public.withheld.on'), value: <DayText day={each.decidedOn} lang={lang} /> },
                  ...(each.until === null
                    ? []
                    : [{ label: t('public.withheld.until'), value: <DayText day={each.until} lang={lang} /> }]),
                ]}
              />
              {may.withhold && (
                <ButtonForm action={releasePath({ id: algorithm.id })} fields={{ withholding: each.id }}>
                  {t('publication.release')}
                </ButtonForm>
              )}
            </Item>
          ))}
        </Items>
      )}
    </Section>
  )
}

function Details({ frame, t, publication, values, errors, clash }: PublicationProps) {
  const { details, algorithm } = publication
  const kept = { cost: details.cost, registerUrl: details.registerUrl, inputUntil: details.inputUntil }
  const own = formView(frame, values['form'] === 'details' ? values : kept, errors)
  const form = clash ? besideNow(own, kept) : own
  return (
    <Section id="gegevens" title={t('publication.details')} split>
      <form className="ws-stack ws-measure" method="post" action={publicationDetailsPath({ id: algorithm.id })}>
        <HiddenField name="form" value="details" />
        <HiddenField name="revision" value={details.revision} />
        <TextBox form={form} name="cost" label={t('publication.cost')} hint={t('publication.costHint')} optional />
        <TextBox form={form} name="registerUrl" type="url" label={t('publication.registerUrl')} optional />
        <DayBox
          form={form}
          name="inputUntil"
          label={t('publication.inputUntil')}
          hint={t('publication.inputUntilHint')}
          optional
        />
        <div className="utrecht-button-group">
          <Button primary={false}>{t('publication.saveDetails')}</Button>
        </div>
      </form>
    </Section>
  )
}
