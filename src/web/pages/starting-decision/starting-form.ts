import { z } from 'zod'
import { routingSettings, type Decider, type RoutingRule } from '#src/domain/routing/routing-rule.ts'
import type { AdoptionRefusal } from '#src/domain/starting-decision/adopt-starting-decision.ts'
import type { ProposedRules } from '#src/domain/starting-decision/rules-in-force.ts'
import type { RowAnswer, RowChange } from '#src/domain/starting-decision/starting-decision.ts'
import { rowChoices, type StartingRow } from '#src/domain/starting-decision/starting-row.ts'
import type { Translate } from '#src/i18n/text.ts'
import { choices, dayField, idField, optionalChoice, optionalText, textField, wholeNumber } from '../../http/fields.ts'
import type { Labels } from '../../http/submit.ts'

/** Bodies and functions that a changed row can name. */
export const deciderChoices = [
  'processOwner',
  'chiefExecutive',
  'portfolioHolder',
  'competentBody',
  'representative',
] as const satisfies readonly Decider[]

/** Names of the fields of one row. */
export const fieldsOf = ({ key }: Pick<StartingRow, 'key'>) => ({
  choice: `choice-${key}`,
  text: `text-${key}`,
  decides: `decides-${key}`,
  reserved: `reserved-${key}`,
  settings: `settings-${key}`,
  instruments: `instruments-${key}`,
})
export const termField = (id: string): string => `term-${id}`

/** Only where all rules of a row name the same decider can the row name another one. */
export const canChangeDecider = (row: StartingRow, rules: readonly RoutingRule[]): boolean => {
  const deciders = new Set(rules.filter(({ id }) => row.rules.includes(id)).map(({ decides }) => decides))
  return row.section === 'rules' && deciders.size === 1
}

function shapeOf(row: StartingRow): Record<string, z.ZodType> {
  const names = fieldsOf(row)
  return {
    [names.choice]: optionalChoice(rowChoices),
    [names.text]: optionalText(4000),
    [names.decides]: optionalChoice(deciderChoices),
    [names.reserved]: choices(row.reserved),
    [names.settings]: choices(routingSettings),
    [names.instruments]: choices(row.instruments ?? []),
    ...Object.fromEntries(row.terms.map((id) => [termField(id), wholeNumber(1, 120)])),
  }
}

/** The form of the draft: every row may stay open. */
export const draftForm = (rows: readonly StartingRow[]) =>
  z.object({
    revision: wholeNumber(0, 1_000_000),
    ...Object.assign({}, ...rows.map(shapeOf)),
  }) as z.ZodType<Record<string, unknown>>

export const draftLabels = (
  t: Translate,
  rows: readonly StartingRow[],
  { proposed, lang }: { readonly proposed: ProposedRules; readonly lang: 'nl' | 'en' },
): Labels =>
  Object.fromEntries(
    rows.flatMap((row) => [
      [fieldsOf(row).text, t('starting.change.text')],
      ...proposed.terms
        .filter(({ id }) => row.terms.includes(id))
        .map(({ id, title }) => [termField(id), t('starting.change.term', { term: title[lang] })]),
    ]),
  ) as Labels

function changeOf(row: StartingRow, value: Readonly<Record<string, unknown>>, proposed: ProposedRules): RowChange {
  const names = fieldsOf(row)
  const terms = row.terms.flatMap((id) => {
    const given = value[termField(id)]
    const standard = proposed.terms.find((term) => term.id === id)?.value
    return typeof given === 'number' && given !== standard ? [[id, given] as const] : []
  })
  return {
    text: value[names.text] as string,
    decides: value[names.decides] as RowChange['decides'],
    reserved: value[names.reserved] as readonly string[],
    settings: (value[names.settings] as RowChange['settings']).filter((one) => row.settings.includes(one)),
    instruments: value[names.instruments] as readonly string[],
    terms: Object.fromEntries(terms),
  }
}

const saysSomething = ({ text, decides, reserved, settings, instruments = [], terms }: RowChange): boolean =>
  text !== '' || decides !== null || [...reserved, ...settings, ...instruments, ...Object.keys(terms)].length > 0

/** Rows in which somebody filled in what the body adopts instead, without saying that it changes the row. */
export const looseChanges = (
  rows: readonly StartingRow[],
  value: Readonly<Record<string, unknown>>,
  proposed: ProposedRules,
): readonly StartingRow[] =>
  rows.filter((row) => value[fieldsOf(row).choice] !== 'change' && saysSomething(changeOf(row, value, proposed)))

/** The answers in a form that was sent. */
export function answersOf(
  rows: readonly StartingRow[],
  value: Readonly<Record<string, unknown>>,
  proposed: ProposedRules,
): readonly RowAnswer[] {
  return rows.flatMap((row) => {
    const choice = value[fieldsOf(row).choice] as RowAnswer['choice'] | null
    if (choice === null) return []
    return [{ key: row.key, choice, change: choice === 'change' ? changeOf(row, value, proposed) : null }]
  })
}

/** The fields of a form as the draft has them. */
export function valuesOfDraft(answers: readonly RowAnswer[], proposed: ProposedRules) {
  const standard = Object.fromEntries(proposed.terms.map(({ id, value }) => [termField(id), String(value)]))
  const given = answers.flatMap(({ key, choice, change }) => {
    const names = fieldsOf({ key })
    if (change === null) return [[names.choice, choice] as const]
    return [
      [names.choice, choice],
      [names.text, change.text],
      [names.decides, change.decides ?? ''],
      [names.reserved, [...change.reserved]],
      [names.settings, [...change.settings]],
      [names.instruments, [...(change.instruments ?? [])]],
      ...Object.entries(change.terms).map(([id, value]) => [termField(id), String(value)]),
    ] as const
  })
  return { ...standard, ...Object.fromEntries(given as readonly (readonly [string, unknown])[]) }
}

export const adoptForm = z.object({
  revision: wholeNumber(0, 1_000_000),
  bodyId: idField(),
  adoptedOn: dayField(),
  inForceFrom: dayField(),
  reviewBy: dayField(),
  documentReference: textField(300),
})

export const adoptLabels = (t: Translate): Labels => ({
  bodyId: t('starting.who'),
  adoptedOn: t('starting.adopt.adoptedOn'),
  inForceFrom: t('starting.adopt.inForceFrom'),
  reviewBy: t('starting.adopt.reviewBy'),
  documentReference: t('starting.adopt.reference'),
})

/** The field that a refusal is about. */
export const fieldOfAdoptRefusal: Readonly<
  Record<AdoptionRefusal | 'not-its-secretary' | 'changed-meanwhile', string>
> = {
  'rows-open': '',
  'change-empty': '',
  'term-out-of-range': '',
  'reserved-given-away': '',
  'body-not-executive': '',
  'not-its-secretary': '',
  'changed-meanwhile': '',
  'adopted-in-future': 'adoptedOn',
  'in-force-before-adoption': 'inForceFrom',
  'review-not-later': 'reviewBy',
  'reference-missing': 'documentReference',
}
