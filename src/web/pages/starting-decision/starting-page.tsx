import { startingSections, type StartingSection } from '#src/domain/starting-decision/starting-row.ts'
import type { StartingDecisionView, StartingRecord } from '#src/workflows/starting-decision/read-starting-decision.ts'
import type { Translate } from '#src/i18n/text.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { DayBox, HiddenField, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { theBody } from '../../components/routing-words.ts'
import { capital } from '../../components/words.ts'
import { rulesNav } from '../../components/rules-nav.ts'
import { Byline, Details, Items, Label, Notice, Section } from '../../components/text.tsx'
import {
  adoptedStartingDecisionPath,
  startingDraftFilePath,
  adoptStartingDecisionPath,
  rulesPath,
  startingDecisionPath,
} from '../../paths/routing.ts'
import { draftStem, FileLinks } from './file-links.tsx'
import { RowItem } from './row-item.tsx'

export interface StartingPageProps {
  readonly t: Translate
  readonly frame: Frame
  readonly today: string
  readonly view: StartingDecisionView
  /** The draft as a form, and the form of the adoption. */
  readonly draft: FormView
  readonly adoption: FormView
  readonly mayDraft: boolean
  readonly mayAdopt: boolean
}

const executiveOf = ({ bodies }: StartingDecisionView) => bodies.find(({ role }) => role === 'executive')
const representativeOf = ({ bodies }: StartingDecisionView) => bodies.find(({ role }) => role === 'representative')

/** Rows without an answer in the draft that was kept. */
const openCount = ({ rows, draft }: StartingDecisionView): number =>
  rows.filter(({ key }) => draft?.answers.some((answer) => answer.key === key) !== true).length

const DraftState = ({ t, open }: { t: Translate; open: number }) => (
  <>
    <Label kind="open">{t('starting.state.draft')}</Label>
    <br />
    {open === 0 ? t('starting.state.complete') : t('starting.state.open', { count: open })}
  </>
)

function Head({ t, frame, view }: Pick<StartingPageProps, 't' | 'frame' | 'view'>) {
  const open = openCount(view)
  const representative = representativeOf(view)?.name ?? ''
  const last = view.adopted.at(-1)
  const adopted =
    last === undefined
      ? ''
      : t('starting.inForce', { number: last.number, day: dayInWords(last.adoptedOn, frame.lang) })
  return (
    <Byline
      items={[
        { label: t('starting.who'), value: capital(theBody(executiveOf(view)?.name ?? '', frame.lang)) },
        { label: t('starting.maker'), value: t('starting.maker.value') },
        {
          label: t('starting.after'),
          value: capital(t('starting.after.value', { body: theBody(representative, frame.lang) })),
        },
        {
          label: t('starting.state'),
          value: last === undefined ? <DraftState t={t} open={open} /> : <Label>{adopted}</Label>,
        },
      ]}
    />
  )
}

/** That it holds from a later day, and what holds until then. */
const laterInWords = (
  { t, view: { inForce } }: Pick<StartingPageProps, 't' | 'view'>,
  days: { readonly day: string; readonly from: string },
): string =>
  inForce === null
    ? t('starting.inForce.later', days)
    : t('starting.inForce.laterAfter', { ...days, number: inForce.number })

function Adopted({
  t,
  frame,
  today,
  view,
  record,
}: Pick<StartingPageProps, 't' | 'frame' | 'today' | 'view'> & { record: StartingRecord }) {
  const { lang } = frame
  const day = dayInWords(record.adoptedOn, lang)
  const inForce = record.inForceFrom <= today
  return (
    <Notice title={t('starting.inForce', { number: record.number, day })}>
      <p>
        {inForce
          ? t('starting.inForce.from', {
              day: dayInWords(record.inForceFrom, lang),
              review: dayInWords(record.reviewBy, lang),
            })
          : laterInWords({ t, view }, { day, from: dayInWords(record.inForceFrom, lang) })}
      </p>
      <p>{t('starting.inForce.document', { reference: record.documentReference })}</p>
      <p>
        <a href={adoptedStartingDecisionPath({ number: record.number })}>{t('starting.read')}</a>
      </p>
    </Notice>
  )
}

function SectionRows(props: StartingPageProps & { readonly section: StartingSection }) {
  const { t, view, section, draft } = props
  const why =
    section === 'existing' ? (
      <p>
        {view.inUse.length === 0
          ? t('starting.section.existing.none')
          : t('starting.section.existing.why', { count: view.inUse.length })}
      </p>
    ) : (
      <>
        <p>{t(`starting.section.${section}.why`)}</p>
        {section === 'rules' && (
          <p>
            <a href={rulesPath()}>{t('starting.section.rules.all')}</a>
          </p>
        )}
        {section === 'rules' && <p>{t('starting.switchOff.rules')}</p>}
      </>
    )
  return (
    <Section id={`deel-${section}`} title={t(`starting.section.${section}`)} split why={why}>
      <Items small>
        {view.rows
          .filter((row) => row.section === section)
          .map((row) => (
            <RowItem key={row.key} {...props} row={row} form={draft} />
          ))}
      </Items>
    </Section>
  )
}

function Draft(props: StartingPageProps) {
  const { t, view, mayDraft } = props
  const sections = startingSections.map((section) => <SectionRows key={section} {...props} section={section} />)
  if (!mayDraft)
    return (
      <>
        <Notice>{t('starting.mayNot')}</Notice>
        {sections}
      </>
    )
  return (
    <form method="post" action={startingDecisionPath()}>
      <HiddenField name="revision" value={view.draft?.revision ?? 0} />
      {sections}
      <ButtonGroup>
        <Button>{t('starting.save')}</Button>
      </ButtonGroup>
    </form>
  )
}

function Adopt({ t, view, adoption, mayAdopt }: StartingPageProps) {
  const open = openCount(view)
  return (
    <Section id="vaststellen" title={t('starting.adopt.title')} split why={t('starting.adopt.why')}>
      <p>{t('starting.adopt.text')}</p>
      {open > 0 && <p>{t('starting.adopt.open', { count: open })}</p>}
      {open === 0 && !mayAdopt && <p>{t('starting.adopt.mayNot')}</p>}
      {open === 0 && mayAdopt && (
        <form method="post" action={adoptStartingDecisionPath()} className="ws-form">
          <HiddenField name="revision" value={view.draft?.revision ?? 0} />
          <HiddenField name="bodyId" value={executiveOf(view)?.id ?? ''} />
          <DayBox form={adoption} name="adoptedOn" label={t('starting.adopt.adoptedOn')} />
          <DayBox form={adoption} name="inForceFrom" label={t('starting.adopt.inForceFrom')} />
          <DayBox form={adoption} name="reviewBy" label={t('starting.adopt.reviewBy')} />
          <TextBox
            form={adoption}
            name="documentReference"
            label={t('starting.adopt.reference')}
            hint={t('starting.adopt.reference.hint')}
            why={t('starting.adopt.reference.why')}
          />
          <Button>{t('starting.adopt.submit')}</Button>
        </form>
      )}
    </Section>
  )
}

/** The startbesluit: one decision of two pages in which the executive says which rules hold. */
export function StartingPage(props: StartingPageProps) {
  const { t, frame, today, view, draft, adoption } = props
  const last = view.adopted.at(-1)
  const errors = [...draft.errors, ...adoption.errors]
  const body = (
    <>
      <Draft {...props} />
      <FileLinks
        t={t}
        stem={draftStem}
        name={t('starting.document.draft')}
        href={(file) => startingDraftFilePath({ file })}
      />
      <Adopt {...props} />
    </>
  )
  return (
    <Page
      frame={frame}
      title={t('starting.title')}
      kicker={t('starting.kicker.draft')}
      lead={t('starting.lead')}
      head={<Head t={t} frame={frame} view={view} />}
      subnav={rulesNav(t, 'starting')}
      errors={errors}
    >
      {last !== undefined && <Adopted t={t} frame={frame} today={today} view={view} record={last} />}
      {last === undefined ? (
        body
      ) : (
        <Details summary={t('starting.again')} open={errors.length > 0}>
          {body}
        </Details>
      )}
    </Page>
  )
}
