import { adviceState, isLate, type AdviceTrail } from '#src/domain/advice/advice-state.ts'
import type { AdviceTask } from '#src/domain/control/advice-task.ts'
import type { DossierAdvices } from '#src/workflows/advice/read-advices.ts'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { gatesInWords } from '../../components/gates-in-words.ts'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { StandingLabel } from '../../components/rule-source.tsx'
import { Label, Late, Section } from '../../components/text.tsx'
import { capital } from '../../components/words.ts'
import type { PageRequest } from '../../http/route.ts'
import { advicePath, notToBeHadPath, requestAdvicePath, unsolicitedAdvicePath } from '../../paths/advice.ts'
import { controlPath } from '../../paths/control.ts'

/** All advice on one algorithm: what the rules ask for, what was asked, what came. */
export function DossierAdvicesPage({ page, data }: { page: PageRequest; data: DossierAdvices }) {
  const { t, frame } = page
  const { algorithm, trails } = data
  const { id } = algorithm
  const name = algorithm.facts.name
  return (
    <Page
      frame={frame}
      title={t('advice.dossier.titleOf', { name })}
      heading={t('advice.dossier.title')}
      kicker={name}
      lead={t('advice.dossier.lead')}
      {...dossierFrame(t, { id, name }, 'advice')}
    >
      <Missing page={page} data={data} />
      <Agreed page={page} data={data} />
      <Section id="adviezen" title={t('advice.dossier.all')} why={t('advice.dossier.all.why')} split>
        <DataTable
          caption={t('advice.dossier.all')}
          columns={[t('advice.column.who'), t('advice.column.state'), t('advice.column.conclusion')]}
          rows={trails.map((trail) => ({
            id: (trail.advice ?? trail.request)?.id ?? '',
            cells: [
              <Who key="who" page={page} trail={trail} />,
              <State key="state" page={page} trail={trail} />,
              trail.advice?.conclusion ?? whyNot(trail) ?? t('advice.noConclusion'),
            ],
          }))}
          empty={t('advice.dossier.none')}
        />
        <ButtonGroup>
          {page.may('advice.request', { algorithm: id }) && (
            <ButtonLink href={requestAdvicePath({ id })} primary>
              {t('advice.request.title')}
            </ButtonLink>
          )}
          {page.may('advice.deliver', { algorithm: id }) && (
            <ButtonLink href={unsolicitedAdvicePath({ id })}>{t('advice.unsolicited.title')}</ButtonLink>
          )}
        </ButtonGroup>
      </Section>
    </Page>
  )
}

/** Why an advice did not come, as it was written down. */
function whyNot(trail: AdviceTrail): string | null {
  const last = trail.events.at(-1)
  return adviceState(trail) === 'notDelivered' && last?.kind === 'notDelivered' ? last.reason : null
}

function Missing({ page, data }: { page: PageRequest; data: DossierAdvices }) {
  const { t, frame } = page
  if (data.missing.length === 0) return null
  const { id } = data.algorithm
  const asks = page.may('advice.request', { algorithm: id })
  return (
    <Section
      id="ontbreekt"
      title={t('advice.missing.title')}
      split
      why={
        <>
          <p>{t('advice.missing.why')}</p>
          {data.askedBy !== null && (
            <p>
              <StandingLabel t={t} frame={frame} standing={data.askedBy} />
            </p>
          )}
        </>
      }
    >
      <DataTable
        caption={t('advice.missing.title')}
        columns={[t('advice.column.kind'), t('advice.column.state'), t('advice.column.ask')]}
        rows={data.missing.map(({ oneOf, state }) => ({
          id: oneOf.join('-'),
          cells: [
            oneOf.map((kind) => t(`adviceKind.${kind}`)).join(` ${t('advice.missing.or')} `),
            <Label key="state" kind={state === 'notRequested' ? 'warning' : 'open'}>
              {t(`advice.missing.${state}`)}
            </Label>,
            asks && state === 'notRequested'
              ? oneOf.map((kind) => (
                  <p key={kind}>
                    <a href={`${requestAdvicePath({ id })}?soort=${kind}`}>
                      {t('advice.missing.ask', { kind: t(`adviceKind.${kind}`) })}
                    </a>
                  </p>
                ))
              : '',
          ],
        }))}
        empty=""
      />
      {asks && (
        <p>
          <a href={notToBeHadPath({ id })}>{t('advice.notToBeHad.link')}</a>
        </p>
      )}
    </Section>
  )
}

/** What the body agreed about who advises on what, and whether it was asked here. */
function Agreed({ page, data }: { page: PageRequest; data: DossierAdvices }) {
  const { t } = page
  const { arrangement, trails, algorithm } = data
  if (arrangement === null || arrangement.tasks.length === 0) return null
  const { id } = algorithm
  const asks = page.may('advice.request', { algorithm: id })
  return (
    <Section
      id="afgesproken"
      title={t('advice.agreed.title')}
      split
      why={
        <p>
          {t('advice.agreed.why', { title: arrangement.title, number: arrangement.number })}{' '}
          <a href={controlPath()}>{t('control.title')}</a>
        </p>
      }
    >
      <DataTable
        caption={t('advice.agreed.title')}
        columns={[t('control.advice.by'), t('control.advice.about'), t('control.advice.gates'), t('advice.column.ask')]}
        rows={arrangement.tasks.map((task, index) => {
          const own = trails.findLast((trail) => (trail.advice ?? trail.request)?.kind === task.kind)
          return {
            id: `${index}`,
            cells: [
              capital(t(`role.${task.heldBy}`)),
              task.about,
              gatesInWords(t, task.gates),
              <AgreedState key="state" page={page} id={id} task={task} own={own} asks={asks} />,
            ],
          }
        })}
        empty=""
      />
    </Section>
  )
}

function AgreedState({
  page: { t },
  id,
  task: { kind, workingDays },
  own,
  asks,
}: {
  page: PageRequest
  id: string
  task: AdviceTask
  own: AdviceTrail | undefined
  asks: boolean
}) {
  if (own !== undefined) return <Label>{t(`adviceState.${adviceState(own)}`)}</Label>
  return (
    <>
      <p>{t('advice.agreed.within', { count: workingDays })}</p>
      {asks && (
        <a href={`${requestAdvicePath({ id })}?soort=${kind}`}>
          {t('advice.missing.ask', { kind: t(`adviceKind.${kind}`) })}
        </a>
      )}
    </>
  )
}

function Who({ page, trail }: { page: PageRequest; trail: AdviceTrail }) {
  const one = trail.advice ?? trail.request
  if (one === null) return null
  const kind = page.t(`adviceKind.${one.kind}`)
  return (
    <>
      <a href={advicePath({ id: one.id })}>{one.advisor.name}</a>
      <br />
      {kind !== one.advisor.name && <span className="ws-small ws-subtle">{kind}</span>}
    </>
  )
}

function State({ page, trail }: { page: PageRequest; trail: AdviceTrail }) {
  const { t, lang, context } = page
  return (
    <>
      <Label>{t(`adviceState.${adviceState(trail)}`)}</Label>
      {trail.advice !== null && (
        <>
          {' '}
          <DayText day={trail.advice.deliveredOn} lang={lang} />
          {trail.advice.basis === 'unsolicited' && `, ${t('adviceBasis.unsolicited').toLowerCase()}`}
        </>
      )}
      {trail.advice === null && trail.request !== null && adviceState(trail) !== 'notDelivered' && (
        <>
          {' '}
          {isLate(trail, context.today) && <Late>{t('advice.late')} </Late>}
          {t('advice.dueBy')} <DayText day={trail.request.dueOn} lang={lang} />
        </>
      )}
    </>
  )
}
