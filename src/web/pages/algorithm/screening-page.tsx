import type { ReactNode } from 'react'
import { openQuestions, screeningQuestions, tookPart, type Screening } from '#src/domain/screening/screening.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import type { PageRequest } from '../../http/route.ts'
import { Button, ButtonForm, ButtonLink } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { DayText } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { TextArea } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Details, Empty, Label, Section } from '../../components/text.tsx'
import { screeningQuestionPath, screeningReviewPath, screeningSubmitPath } from '../../paths/algorithm.ts'
import { Outcome } from './screening-outcome.tsx'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
  readonly form: FormView
}

interface OfRound {
  readonly page: PageRequest
  readonly dossier: Dossier
  readonly screening: Screening
}

function AnswerTable({ page, dossier, screening }: OfRound) {
  const { t, lang } = page
  const { id } = dossier.rows.algorithm
  const editable =
    (screening.state === 'open' || screening.state === 'returned') && page.may('screening.answer', { algorithm: id })
  const rows = screeningQuestions.map((question, index) => {
    const given = screening.answers.find((one) => one.question === question)
    const said =
      given?.answer === 'unknown' ? t('screening.unknown') : given && t(`screening.${question}.${given.answer}`)
    const link: ReactNode = editable && (
      <a href={screeningQuestionPath({ id, question: index + 1 })}>
        {t('screening.changeAnswer', { number: index + 1 })}
      </a>
    )
    return {
      id: question,
      cells: [
        t(`screening.${question}.short`),
        given === undefined ? (
          <>
            {t('screening.notAnswered')} {link}
          </>
        ) : (
          <>
            <strong>{said}</strong>
            <br />
            {given.explanation}
            <br />
            <span className="ws-small ws-subtle">
              {dossier.names.get(given.answeredBy)?.jobTitle}, <DayText day={given.answeredOn} lang={lang} />
            </span>{' '}
            {link}
          </>
        ),
        given === undefined ? '' : t(`screening.means.${given.answer}`),
      ],
    }
  })
  const columns = (['question', 'answer', 'meaning'] as const).map((column) => t(`screening.column.${column}`))
  return <DataTable caption={t('screening.answers')} columns={columns} rows={rows} empty="" />
}

function Submit({ page, dossier, screening }: OfRound) {
  const { t } = page
  const { id } = dossier.rows.algorithm
  if (!page.may('screening.answer', { algorithm: id })) return null
  const next = openQuestions(screening)[0]
  if (next !== undefined) {
    const number = screeningQuestions.indexOf(next) + 1
    return (
      <p>
        <ButtonLink primary href={screeningQuestionPath({ id, question: number })}>
          {t('screening.continue', { number })}
        </ButtonLink>
      </p>
    )
  }
  return (
    <div className="ws-stack--tight">
      <p>{t('screening.submit.hint')}</p>
      <ButtonForm primary action={screeningSubmitPath({ id })}>
        {t('screening.submit')}
      </ButtonForm>
    </div>
  )
}

function ReviewForm({ page, dossier, form, screening }: Props & { readonly screening: Screening }) {
  const { t } = page
  const { id } = dossier.rows.algorithm
  if (tookPart(screening, page.actor?.personId)) return <Empty>{t('screening.refusal.same-person')}</Empty>
  if (!page.may('screening.review', { algorithm: id })) return <Empty>{t('screening.review.wait')}</Empty>
  return (
    <form className="ws-form" method="post" action={screeningReviewPath({ id })}>
      <p>{t('screening.review.lead')}</p>
      <RadioGroup
        form={form}
        name="verdict"
        label={t('screening.review.verdict')}
        choices={[
          { value: 'agree', label: t('screening.review.agree') },
          { value: 'return', label: t('screening.review.return') },
        ]}
      />
      <TextArea form={form} name="note" label={t('screening.review.note')} hint={t('screening.review.note.hint')} />
      <Button>{t('screening.review.submit')}</Button>
    </form>
  )
}

function Next({ page, dossier, form, screening }: Props & { readonly screening: Screening }) {
  const { t, lang } = page
  const { id } = dossier.rows.algorithm
  const may = page.may('screening.answer', { algorithm: id })
  return (
    <Section id="stand" title={t(`screening.state.${screening.state}`)} split>
      <div className="ws-stack">
        {screening.reviewedOn !== null && screening.reviewedBy !== null && (
          <p>
            {dossier.names.get(screening.reviewedBy)?.jobTitle}, <DayText day={screening.reviewedOn} lang={lang} />
          </p>
        )}
        {screening.reviewNote !== null && (
          <p>
            {t('screening.reviewNote')} {screening.reviewNote}
          </p>
        )}
        {screening.state === 'submitted' && (
          <ReviewForm page={page} dossier={dossier} form={form} screening={screening} />
        )}
        {(screening.state === 'open' || screening.state === 'returned') && (
          <Submit page={page} dossier={dossier} screening={screening} />
        )}
        {screening.state === 'confirmed' && may && (
          <p>
            <ButtonLink href={screeningQuestionPath({ id, question: 1 })}>{t('screening.again')}</ButtonLink>{' '}
            <span className="ws-small ws-subtle">{t('screening.again.hint')}</span>
          </p>
        )}
      </div>
    </Section>
  )
}

/** The screening: answers, outcome, what follows, and the second pair of eyes. */
export function ScreeningPage({ page, dossier, form }: Props) {
  const { t, frame } = page
  const { rows } = dossier
  const { id, facts } = rows.algorithm
  const [screening, ...earlier] = rows.screenings
  return (
    <Page
      frame={frame}
      title={t('screening.title')}
      kicker={facts.name}
      lead={t('screening.lead')}
      errors={form.errors}
      {...dossierFrame(t, { id, name: facts.name }, 'screening')}
    >
      {screening === undefined ? (
        <>
          <Empty>{t('screening.none')}</Empty>
          {page.may('screening.answer', { algorithm: id }) && (
            <p>
              <ButtonLink primary href={screeningQuestionPath({ id, question: 1 })}>
                {t('screening.start')}
              </ButtonLink>
            </p>
          )}
        </>
      ) : (
        <>
          <Section id="antwoorden" title={t('screening.answers')} split>
            <AnswerTable page={page} dossier={dossier} screening={screening} />
          </Section>
          <Next page={page} dossier={dossier} form={form} screening={screening} />
          <Outcome page={page} dossier={dossier} screening={screening} />
        </>
      )}
      {earlier.length > 0 && (
        <Details summary={t('screening.earlier')}>
          {earlier.map((one) => (
            <div key={one.id}>
              <h3>
                {t('screening.number', { number: one.number })} <Label>{t(`screening.state.${one.state}`)}</Label>
              </h3>
              <AnswerTable page={page} dossier={dossier} screening={one} />
            </div>
          ))}
        </Details>
      )}
    </Page>
  )
}
