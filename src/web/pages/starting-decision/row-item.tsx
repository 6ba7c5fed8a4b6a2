import { subjectHolds } from '#src/domain/mandate/mandate.ts'
import { rowChoices, type StartingRow } from '#src/domain/starting-decision/starting-row.ts'
import type { StartingDecisionView } from '#src/workflows/starting-decision/read-starting-decision.ts'
import type { Translate } from '#src/i18n/text.ts'
import { CheckboxGroup, RadioGroup } from '../../components/choices.tsx'
import { Select, TextArea, TextBox } from '../../components/form.tsx'
import { valueOf, type FormView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { listed } from '../../components/routing-words.ts'
import { capital } from '../../components/words.ts'
import { Details, Label, Late, ProvisionalLabel, SourceLine, When } from '../../components/text.tsx'
import { rulesPath } from '../../paths/routing.ts'
import { canChangeDecider, deciderChoices, fieldsOf, termField } from './starting-form.ts'

export interface RowProps {
  readonly t: Translate
  readonly frame: Frame
  readonly view: StartingDecisionView
  readonly row: StartingRow
  readonly form: FormView
  readonly mayDraft: boolean
}

/** Who holds the role of a row today: a function, and of which organisation. */
function holderOf({ t, view, row }: Pick<RowProps, 't' | 'view' | 'row'>): string {
  const held = view.held.find(({ role }) => role === row.role)
  if (held === undefined) return t('starting.row.role.none')
  const person = view.people.find(({ id }) => id === held.personId)
  const job = person?.jobTitle ?? ''
  const other = held.heldBy ?? person?.externalOf ?? null
  return other === null ? job : t('starting.row.role.heldBy', { function: job, other })
}

/** The title of a row, also for a role. */
export function titleOf({ t, frame, view, row }: Pick<RowProps, 't' | 'frame' | 'view' | 'row'>): string {
  if (row.role === null) return row.title?.[frame.lang] ?? row.key
  const role = t(`role.${row.role}`)
  const holder = holderOf({ t, view, row })
  return capital(role === holder ? t('starting.row.role.held', { role }) : t('starting.row.role', { role, holder }))
}

/** Mandates of today that hold a question of these rules although our rule keeps it elsewhere. */
function mandatesNow({ view, row }: Pick<RowProps, 'view' | 'row'>): readonly string[] {
  const rules = view.proposed.rules.filter(({ id }) => row.rules.includes(id))
  const reaching = view.mandates.filter((mandate) =>
    rules.some(({ questions, classes }) =>
      questions.some((question) =>
        (classes.length === 0 ? [null] : classes).some((one) => subjectHolds(mandate, question, one)),
      ),
    ),
  )
  return reaching.map(({ granteeFunction, decisionReference }) => `${granteeFunction} (${decisionReference})`)
}

function MandateNow(props: RowProps) {
  const { t, row, view } = props
  if (row.section !== 'rules' || row.rules.length === 0) return null
  const names = mandatesNow(props)
  const deciders = view.proposed.rules.filter(({ id }) => row.rules.includes(id)).map(({ decides }) => decides)
  if (names.length > 0) return <p className="ws-small">{t('starting.row.mandates', { mandates: listed(t, names) })}</p>
  return deciders.some((one) => one === 'processOwner' || one === 'chiefExecutive') ? (
    <p className="ws-small">{t('starting.row.noMandate')}</p>
  ) : null
}

function TermsNow({ t, frame, view, row }: RowProps) {
  const terms = view.proposed.terms.filter(({ id }) => row.terms.includes(id))
  if (terms.length === 0) return null
  return (
    <ul>
      {terms.map(({ id, title, unit, value }) => (
        <li key={id}>
          {title[frame.lang]}: {t(`rules.term.${unit}`, { count: value })}
        </li>
      ))}
    </ul>
  )
}

/** What the body adopts instead: words first, then what changes in the rules. */
function Change(props: RowProps) {
  const { t, frame, view, row, form } = props
  const names = fieldsOf(row)
  const reserved = view.proposed.reserved.filter(({ id }) => row.reserved.includes(id))
  const terms = view.proposed.terms.filter(({ id }) => row.terms.includes(id))
  const triggers = view.proposed.triggers.filter(({ id }) => row.instruments?.includes(id) === true)
  return (
    <Details
      summary={t('starting.change.summary')}
      open={valueOf(form, names.choice) === 'change' || valueOf(form, names.text) !== ''}
    >
      <TextArea form={form} name={names.text} label={t('starting.change.text')} optional rows={2} />
      {canChangeDecider(row, view.proposed.rules) && (
        <Select
          form={form}
          name={names.decides}
          label={t('starting.change.decides')}
          optional
          empty={t('starting.change.decides.same')}
          choices={deciderChoices.map((one) => ({ value: one, label: capital(t(`decider.${one}`)) }))}
        />
      )}
      {reserved.length > 0 && (
        <CheckboxGroup
          form={form}
          name={names.reserved}
          label={t('starting.change.reserved')}
          choices={reserved.map(({ id, title }) => ({ value: id, label: title[frame.lang] }))}
        />
      )}
      {triggers.length > 0 && (
        <CheckboxGroup
          form={form}
          name={names.instruments}
          label={t('starting.change.instruments')}
          choices={triggers.map((one) => ({
            value: one.id,
            label: t(`instrumentTrigger.name.${one.instrument}`),
            hint: one.because[frame.lang],
          }))}
        />
      )}
      {terms.map(({ id, title, unit, value }) => (
        <TextBox
          key={id}
          form={form}
          name={termField(id)}
          label={`${title[frame.lang]} (${t(`rules.term.${unit}`, { count: value })})`}
          inputMode="numeric"
        />
      ))}
      {row.settings.length > 0 && (
        <CheckboxGroup
          form={form}
          name={names.settings}
          label={t('starting.change.settings')}
          optional
          choices={row.settings.map((one) => ({ value: one, label: t(`rules.setting.${one}`) }))}
        />
      )}
    </Details>
  )
}

const isRowChoice = (value: string) => rowChoices.find((one) => one === value)

function Answer(props: RowProps) {
  const { t, row, form, mayDraft } = props
  const names = fieldsOf(row)
  if (!mayDraft) {
    const chosen = isRowChoice(valueOf(form, names.choice))
    return (
      <p>{chosen === undefined ? <Late>{capital(t('starting.choice.open'))}</Late> : t(`starting.choice.${chosen}`)}</p>
    )
  }
  const legend = t('starting.row.choice', { row: titleOf(props) })
  return (
    <>
      <RadioGroup
        form={form}
        name={names.choice}
        label={<span className="ws-visually-hidden">{legend}</span>}
        inline
        choices={rowChoices.map((choice) => ({ value: choice, label: t(`starting.choice.${choice}`) }))}
      />
      <Change {...props} />
    </>
  )
}

/** One row of the startbesluit: our proposal, its source, what the register says now, and what the body does with it. */
export function RowItem(props: RowProps) {
  const { t, frame, view, row } = props
  const adopted = view.inForce?.rows.find(({ key }) => key === row.key)?.choice
  const holds = adopted === 'keep' || adopted === 'change'
  const missing = row.role !== null && !view.held.some(({ role }) => role === row.role)
  return (
    <li id={`rij-${row.key}`}>
      <When>{holds ? <Label>{t('starting.row.holds')}</Label> : <ProvisionalLabel words={frame.words} />}</When>
      <h3>{titleOf(props)}</h3>
      {row.text !== null && <p>{row.text[frame.lang]}</p>}
      {missing && <p className="ws-small">{t('starting.row.role.none.text')}</p>}
      <TermsNow {...props} />
      {row.rules.length > 0 && (
        <p className="ws-small">
          <a href={`${rulesPath()}#regel-${row.rules[0] ?? ''}`}>
            {t('starting.row.rules', { count: row.rules.length, ids: row.rules.join(', ') })}
          </a>
        </p>
      )}
      <MandateNow {...props} />
      <SourceLine words={frame.words} kind={row.source.kind}>
        {row.source.label[frame.lang]}
      </SourceLine>
      <Answer {...props} />
    </li>
  )
}
