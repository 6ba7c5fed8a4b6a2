import { bodyWords } from '../../components/body-words.ts'
import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import { legalNatures } from '#src/domain/decision/record.ts'
import { wooArticles, wooGrounds } from '#src/domain/publication/woo-ground.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { Checkbox, RadioGroup } from '../../components/choices.tsx'
import { DayBox, FileBox, Select, TextArea, TextBox } from '../../components/form.tsx'
import { TermLine } from '../../components/term-line.tsx'
import { Section } from '../../components/text.tsx'
import type { ClosingPageProps } from './closing-props.ts'

/** How long until the body looks again; without a class, doubt counts as higher. */
const reviewTermOf = (riskClass: RiskClass | null): 'reviewA' | 'reviewB' | 'reviewC' =>
  riskClass === 'B' || riskClass === 'C' ? `review${riskClass}` : 'reviewA'

/** When the body looks again, what is public, the official text, and recording it all. */
export function Recording({ page, room, form }: ClosingPageProps) {
  const { t, frame } = page
  const official = !page.may('decision.record') && room.table.body.collegial
  return (
    <>
      <Section id="herzien" title={t('closing.review')} split>
        <div className="ws-form">
          <DayBox
            form={form}
            name="reviewOn"
            label={t('closing.reviewOn', { body: bodyWords(room.table.body.name, page.lang) })}
            hint={<TermLine t={t} frame={frame} inForce={room.terms.get(reviewTermOf(room.table.riskClass))} />}
          />
        </div>
      </Section>
      <Section id="openbaar" title={t('closing.record')} why={t('closing.record.why')} split>
        <div className="ws-form">
          <Publicity page={page} form={form} />
          <TextBox form={form} name="address" label={t('closing.address')} hint={t('closing.address.hint')} />
          <FileBox
            form={form}
            name="file"
            label={t('closing.file')}
            hint={t('closing.file.hint')}
            accept="application/pdf"
            optional
          />
          <RadioGroup
            form={form}
            name="differs"
            label={t('closing.differs')}
            choices={[
              { value: 'no', label: t('closing.differs.no') },
              { value: 'yes', label: t('closing.differs.yes') },
            ]}
          />
          <TextArea form={form} name="difference" label={t('closing.difference')} optional="onlyThen" rows={3} />
          <Select
            form={form}
            name="legalNature"
            label={t('closing.legalNature')}
            why={t('closing.legalNature.why')}
            choices={legalNatures.map((one) => ({ value: one, label: t(`legalNature.${one}`) }))}
          />
          {official && <Checkbox form={form} name="mandate" label={t('closing.mandate')} />}
          <p className="ws-measure">{t('closing.warning')}</p>
          <ButtonGroup>
            <Button name="save" value="take">
              {t('closing.take')}
            </Button>{' '}
            <Button primary={false} name="save" value="draft">
              {t('room.saveDraft')}
            </Button>
          </ButtonGroup>
        </div>
      </Section>
    </>
  )
}

function Publicity({ page, form }: Pick<ClosingPageProps, 'page' | 'form'>) {
  const { t } = page
  const grounds = wooGrounds.map((one) => ({
    value: one,
    label: `${t(`wooGround.${one}`)} ${wooArticles[one]}`.trim(),
  }))
  return (
    <>
      <RadioGroup
        form={form}
        name="publicity"
        label={t('closing.publicity')}
        choices={[
          { value: 'public', label: t('closing.publicity.public') },
          { value: 'withheld', label: t('closing.publicity.withheld') },
        ]}
      />
      <Select form={form} name="publicityGround" label={t('advice.ground')} optional="onlyThen" choices={grounds} />
      <TextArea form={form} name="publicityReason" label={t('advice.groundReason')} optional="onlyThen" rows={2} />
      <DayBox form={form} name="publicityUntil" label={t('advice.until')} optional />
      <RadioGroup
        form={form}
        name="secrecy"
        label={t('closing.secrecy')}
        choices={[
          { value: 'none', label: t('closing.secrecy.none') },
          { value: 'secret', label: t('closing.secrecy.secret') },
        ]}
      />
      <TextBox form={form} name="secrecyGround" label={t('closing.secrecyGround')} optional="onlyThen" />
      <TextBox form={form} name="secrecyBy" label={t('closing.secrecyBy')} optional="onlyThen" />
      <DayBox form={form} name="secrecyUntil" label={t('advice.until')} optional />
    </>
  )
}
