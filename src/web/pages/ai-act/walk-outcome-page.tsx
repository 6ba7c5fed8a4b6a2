import type { ClassOrigin } from '#src/domain/ai-act/outcome.ts'
import { proposeFacts } from '#src/domain/ai-act/propose-facts.ts'
import { legalDatesFor } from '#src/content/ai-act/legal-dates.ts'
import { answers } from '#src/domain/algorithm/classification.ts'
import type { WalkPage } from '#src/workflows/ai-act/read-walks.ts'
import { aiActFactItems } from '../../components/ai-act-facts.ts'
import { Button, ButtonForm } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { HiddenField, TextArea } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { LegalDates } from '../../components/legal-dates.tsx'
import { Page } from '../../components/page.tsx'
import { Facts, Label, Notice, Section } from '../../components/text.tsx'
import { PathWords, TreeSources, TreeText, TreeWords } from '../../components/tree-words.tsx'
import type { PageRequest } from '../../http/route.ts'
import { walkAsidePath, walkBackPath, walkProposePath } from '../../paths/ai-act.ts'
import { classificationPath } from '../../paths/algorithm.ts'

interface Props {
  readonly page: PageRequest
  readonly of: WalkPage
  readonly form: FormView
}

/** The criteria that the tree does not answer. */
export const ownCriteria = ['legalEffect', 'categorises', 'ownJudgement'] as const

/** A person makes a class of it: the tree proposes nothing by itself. */
function Propose({ page, of: { walk }, form }: Props) {
  const { t } = page
  const params = { id: walk.algorithmId, walk: walk.id }
  return (
    <Section id="voorstel" title={t('aiAct.outcome.propose')} why={t('aiAct.outcome.propose.why')} split>
      <form className="ws-form" method="post" action={walkProposePath(params)}>
        <HiddenField name="revision" value={walk.revision} />
        {ownCriteria.map((criterion) => (
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
        <TextArea
          form={form}
          name="reason"
          rows={5}
          label={t('classification.reason')}
          hint={t('classification.reason.hint')}
          why={t('classification.reason.why')}
        />
        <Button>{t('aiAct.outcome.submit')}</Button>
      </form>
      <ButtonForm
        primary={false}
        action={walkBackPath(params)}
        fields={{ step: walk.path.length - 1, revision: walk.revision }}
      >
        {t('aiAct.back', { number: walk.path.length })}
      </ButtonForm>
      <ButtonForm primary={false} action={walkAsidePath(params)} fields={{ to: 'setAside', revision: walk.revision }}>
        {t('aiAct.setAside')}
      </ButtonForm>
    </Section>
  )
}

/** Labels, conclusion, obligations and sources, each as the words of that tree and version. */
function Words({ page, origin }: { page: PageRequest; origin: ClassOrigin }) {
  const { t } = page
  const words = <TreeWords t={t} tree={origin.tree} />
  return (
    <>
      <Section id="conclusie" title={t('aiAct.outcome.conclusion')} why={words} split>
        <TreeText text={origin.conclusion.text} />
      </Section>
      <Section id="plichten" title={t('aiAct.outcome.obligation')} why={words} split>
        <TreeText text={origin.conclusion.obligation} />
        <TreeSources sources={origin.sources} />
      </Section>
      <Section id="labels" title={t('aiAct.outcome.labels')} why={words} split>
        {origin.labels.length === 0 ? (
          <p>{t('aiAct.outcome.labels.none')}</p>
        ) : (
          <ul>
            {origin.labels.map((label) => (
              <li key={label}>
                <span lang="nl">{label}</span>{' '}
                {origin.doubtful.includes(label) && <Label kind="open">{t('aiAct.outcome.doubtful')}</Label>}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}

/** What a finished walk says, and the form that makes it a proposed class. */
export function WalkOutcomePage(props: Props & { readonly origin: ClassOrigin }) {
  const { page, of, form, origin } = props
  const { t, lang, frame } = page
  const { id, facts } = of.algorithm
  const proposed = proposeFacts(origin)
  const labels = [proposed.riskGroup, proposed.facts.transparencyDuty]
  const open = of.walk.state === 'open' && page.may('aiAct.walk', { algorithm: id })
  return (
    <Page
      frame={frame}
      title={t('aiAct.outcome.title')}
      kicker={facts.name}
      lead={t('aiAct.outcome.lead')}
      errors={form.errors}
      {...dossierFrame(t, { id, name: facts.name }, 'aiAct')}
    >
      {of.walk.state === 'proposed' && (
        <Notice>
          <p>
            {t('aiAct.outcome.proposed')} <a href={classificationPath({ id })}>{t('aiAct.outcome.toClass')}</a>
          </p>
        </Notice>
      )}
      <Words page={page} origin={origin} />
      {legalDatesFor(labels).length > 0 && (
        <Section id="datums" title={t('aiAct.outcome.dates')} split>
          <LegalDates t={t} lang={lang} words={frame.words} labels={labels} />
        </Section>
      )}
      <Section id="gegevens" title={t('aiAct.outcome.facts')} why={t('aiAct.outcome.facts.why')} split>
        <Facts
          items={[
            ...aiActFactItems(t, proposed.riskGroup, proposed.facts),
            ...(['prohibitedPractice', 'highRiskAi'] as const).map((one) => ({
              label: t(`classification.criterion.${one}`),
              value: t(`algorithm.answer.${proposed[one]}`),
            })),
          ]}
        />
      </Section>
      <Section id="weg" title={t('aiAct.path')} split>
        <PathWords t={t} path={origin.path} />
      </Section>
      {open && <Propose page={page} of={of} form={form} />}
    </Page>
  )
}
