import { aiActRiskGroups, answers, criteria, type Classification } from '#src/domain/algorithm/classification.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { classInForce } from '#src/domain/algorithm/classification.ts'
import type { PageRequest } from '../../http/route.ts'
import { aiActFactItems } from '../../components/ai-act-facts.ts'
import { Button, ButtonForm } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { DayText } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { Select, TextArea } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { LegalDates } from '../../components/legal-dates.tsx'
import { walksPath } from '../../paths/ai-act.ts'
import { Page } from '../../components/page.tsx'
import { Details, Empty, Facts, Label, Notice, Prose, Section } from '../../components/text.tsx'
import { classificationConfirmPath, classificationPath } from '../../paths/algorithm.ts'
import { ClassOriginWords } from './class-origin-words.tsx'
import { ClassSources } from './class-sources.tsx'
import { classWord } from './words.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
  readonly form: FormView
}

interface OfOne {
  readonly page: PageRequest
  readonly dossier: Dossier
  readonly one: Classification
}

/** One classification: the class, why, on which answers, by whom. */
function Shown({ page, dossier, one }: OfOne) {
  const { t, lang } = page
  return (
    <div className="ws-stack">
      <p>
        <strong>{classWord(t, one.riskClass)}</strong>{' '}
        {one.confirmedOn === null ? (
          <Label kind="open">{t('classification.provisional')}</Label>
        ) : (
          <Label>
            {t('classification.confirmed.on')} <DayText day={one.confirmedOn} lang={lang} />
          </Label>
        )}
      </p>
      {one.doubt && <p>{t('classification.doubt')}</p>}
      {one.grounds.length > 0 && (
        <>
          <p>{t('classification.because')}</p>
          <ul>
            {one.grounds.map((ground) => (
              <li key={ground}>{t(`classification.ground.${ground}`)}</li>
            ))}
          </ul>
        </>
      )}
      <Prose text={one.reason} />
      {one.riskClass === 'prohibited' && <Notice warning>{t('classification.prohibited.text')}</Notice>}
      <p className="ws-small ws-subtle">
        {dossier.names.get(one.proposedBy)?.jobTitle}, <DayText day={one.proposedOn} lang={lang} />
      </p>
      <Details summary={t('classification.answers')}>
        <Facts
          items={[
            ...criteria.map((criterion) => ({
              label: t(`classification.criterion.${criterion}`),
              value: t(`algorithm.answer.${one.criteria[criterion]}`),
            })),
            ...aiActFactItems(t, one.aiActRiskGroup, one.aiAct),
          ]}
        />
      </Details>
      {one.origin !== null && <ClassOriginWords t={t} id={one.algorithmId} origin={one.origin} />}
    </div>
  )
}

function Confirm({ page, dossier, one }: OfOne) {
  const { t } = page
  const { id } = dossier.rows.algorithm
  if (one.confirmedOn !== null) return null
  if (!page.may('classification.confirm', { algorithm: id })) return <Empty>{t('classification.none.by')}</Empty>
  if (one.proposedBy === page.actor?.personId)
    return (
      <Empty>
        <p>{t('classification.refusal.same-person')}</p>
        <p>{t('classification.noOtherExpert')}</p>
      </Empty>
    )
  return (
    <div className="ws-stack--tight">
      <ButtonForm primary action={classificationConfirmPath({ id })} fields={{ classification: one.id }}>
        {t('classification.confirm')}
      </ButtonForm>
      <p>{t('classification.disagree')}</p>
      <p>{t('classification.noOtherExpert')}</p>
    </div>
  )
}

/** The questions from which the class follows; nothing is chosen beforehand. */
function ProposeForm({ page, dossier, form }: Props) {
  const { t } = page
  const { id } = dossier.rows.algorithm
  return (
    <form className="ws-form" method="post" action={classificationPath({ id })}>
      {criteria.map((criterion) => (
        <RadioGroup
          key={criterion}
          form={form}
          name={criterion}
          label={t(`classification.criterion.${criterion}`)}
          hint={t(`classification.criterion.${criterion}.hint`)}
          choices={answers.map((value) => ({ value, label: t(`algorithm.answer.${value}`) }))}
          inline
        />
      ))}
      <Select
        form={form}
        name="aiActRiskGroup"
        label={t('classification.aiAct')}
        hint={t('classification.aiAct.hint')}
        empty={t('algorithm.unknown')}
        choices={aiActRiskGroups.map((value) => ({ value, label: t(`classification.aiAct.${value}`) }))}
      />
      <TextArea
        form={form}
        name="reason"
        rows={5}
        label={t('classification.reason')}
        hint={t('classification.reason.hint')}
        why={t('classification.reason.why')}
      />
      <Button>{t('classification.submit')}</Button>
    </form>
  )
}

/** The class: which one holds, why, who stands behind it, and a new proposal. */
export function ClassificationPage({ page, dossier, form }: Props) {
  const { t, lang, frame } = page
  const { rows } = dossier
  const { id, facts } = rows.algorithm
  const inForce = classInForce(rows.classifications)
  const [latest, ...earlier] = rows.classifications
  return (
    <Page
      frame={frame}
      title={t('classification.title')}
      kicker={facts.name}
      lead={t('classification.lead')}
      errors={form.errors}
      {...dossierFrame(t, { id, name: facts.name }, 'classification')}
    >
      <Section
        id="nu"
        title={
          inForce === null
            ? t('algorithm.list.noClass')
            : t('classification.inForce', { class: classWord(t, inForce.riskClass) })
        }
        why={<ClassSources page={page} dossier={dossier} />}
        split
      >
        {latest === undefined ? (
          <Empty>
            <p>{t('classification.none')}</p>
            <p>{t('classification.none.by')}</p>
          </Empty>
        ) : (
          <div className="ws-stack">
            {inForce !== null && inForce.by.id !== latest.id && (
              <Shown page={page} dossier={dossier} one={inForce.by} />
            )}
            <Shown page={page} dossier={dossier} one={latest} />
            <Confirm page={page} dossier={dossier} one={latest} />
            <LegalDates
              t={t}
              lang={lang}
              words={frame.words}
              labels={[latest.aiActRiskGroup, latest.aiAct.transparencyDuty]}
            />
          </div>
        )}
      </Section>
      {page.may('classification.propose', { algorithm: id }) && (
        <Section id="voorstel" title={t('classification.form.title')} split>
          <p>
            {t('aiAct.fromTree.why')} <a href={walksPath({ id })}>{t('aiAct.fromTree')}</a>
          </p>
          <ProposeForm page={page} dossier={dossier} form={form} />
        </Section>
      )}
      {earlier.length > 0 && (
        <Details summary={t('classification.earlier')}>
          {earlier.map((one) => (
            <Shown key={one.id} page={page} dossier={dossier} one={one} />
          ))}
        </Details>
      )}
    </Page>
  )
}
