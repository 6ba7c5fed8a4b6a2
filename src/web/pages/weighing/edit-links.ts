import type { Action } from '#src/domain/access/access.ts'
import { unansweredGoals } from '#src/domain/plan/goal-answers.ts'
import { mayDescribe } from '#src/domain/weighing/bringing-options.ts'
import { authorOf, belongsToTeam, speaksFor, type Contribution } from '#src/domain/weighing/contributor.ts'
import { factsAreOpen, papersAreOpen } from '#src/domain/weighing/transitions.ts'
import type { Weighing } from '#src/domain/weighing/weighing.ts'
import type { WeighingReading } from '#src/workflows/weighing/read-weighing.ts'
import type { EditKind, Reader } from '../../components/weighing/reader.tsx'
import type { PageRequest } from '../../http/route.ts'
import { routePath } from '../../paths/algorithm.ts'
import { goalRelationsPath } from '../../paths/plan.ts'
import * as paths from '../../paths/weighing.ts'
import { originsOf } from '../../paths/origin.ts'
import { normsToRead } from './norms-to-read.ts'
import { whoSays } from './who-says.ts'

/** When something can be added: while facts are open, until the papers close, or always. */
type While = 'facts' | 'papers' | 'always' | 'body'

interface Edit {
  readonly action: Action
  readonly contribution: Contribution
  readonly open: While
  readonly href: (id: string, about: string) => string
  /** Whether this person may do it with this record, next to role and state. */
  readonly also?: (weighing: Weighing, about: string, reading: WeighingReading) => boolean
}

const write = { action: 'weighing.write', contribution: 'facts', open: 'facts' } as const
const norm = { action: 'weighing.relateNorm', contribution: 'normRelation', open: 'facts' } as const
const contest = { action: 'weighing.contest', contribution: 'dispute', open: 'papers' } as const
const ask = { action: 'weighing.askOpen', contribution: 'uncertainty', open: 'papers' } as const
const option = { action: 'weighing.addOption', contribution: 'option', open: 'papers' } as const

const notOfTheTeam = (_: Weighing, __: string, { contributor }: WeighingReading) => !belongsToTeam(contributor)
const untouched = (weighing: Weighing, id: string) =>
  !weighing.marks.some((mark) => mark.effectId === id) && !weighing.disputes.some((one) => one.subjectId === id)
const unnamed = (weighing: Weighing, id: string) =>
  !weighing.effects.some((one) => one.burdenGroupIds.includes(id) || one.benefitGroupIds.includes(id))
const optionOf = (weighing: Weighing, id: string) => weighing.options.find((one) => one.id === id)

const edits: Readonly<Record<EditKind, Edit>> = {
  summary: { ...write, href: (id) => paths.summaryPath({ id }) },
  addGroup: { ...write, href: (id) => paths.newGroupPath({ id }) },
  changeGroup: { ...write, href: (id, group) => paths.groupPath({ id, group }) },
  removeGroup: { ...write, href: (id, group) => paths.removeGroupPath({ id, group }), also: unnamed },
  addEffect: {
    ...write,
    href: (id, about) => `${paths.newEffectPath({ id })}?voor=${encodeURIComponent(about)}`,
    also: (weighing) => weighing.stakeholders.length > 0,
  },
  changeEffect: { ...write, href: (id, effect) => paths.effectPath({ id, effect }) },
  withdrawEffect: { ...write, href: (id, effect) => paths.withdrawEffectPath({ id, effect }), also: untouched },
  contestEffect: { ...contest, href: (id, effect) => paths.contestEffectPath({ id, effect }) },
  contestNorm: { ...contest, href: (id, about) => paths.contestNormPath({ id, norm: about }) },
  answerDispute: {
    action: 'weighing.answerDispute',
    contribution: 'answer',
    open: 'papers',
    href: (id, dispute) => paths.answerDisputePath({ id, dispute }),
  },
  withdrawDispute: {
    action: 'weighing.contest',
    contribution: 'dispute',
    open: 'papers',
    href: (id, dispute) => paths.withdrawDisputePath({ id, dispute }),
    also: (weighing, id, { contributor }) =>
      weighing.disputes.some((dispute) => dispute.id === id && speaksFor(dispute.by, contributor)),
  },
  markEffect: {
    action: 'weighing.mark',
    contribution: 'mark',
    open: 'papers',
    href: (id, effect) => paths.markEffectPath({ id, effect }),
    also: (weighing, id, { contributor }) =>
      !belongsToTeam(contributor) &&
      !weighing.marks.some((mark) => mark.effectId === id && mark.by.personId === contributor.personId),
  },
  withdrawMark: {
    action: 'weighing.mark',
    contribution: 'mark',
    open: 'papers',
    href: (id, mark) => paths.withdrawMarkPath({ id, mark }),
    also: (weighing, id, { contributor }) =>
      weighing.marks.some((mark) => mark.id === id && speaksFor(mark.by, contributor)),
  },
  explainCell: {
    ...write,
    href: (id, about) => {
      const [term = '', directness = ''] = about.split('.')
      return paths.explainCellPath({ id, term, directness })
    },
  },
  signNone: {
    action: 'weighing.sign',
    contribution: 'signature',
    open: 'facts',
    href: (id, about) => paths.signNonePath({ id, about }),
  },
  answer: {
    ...write,
    href: (id, about) => {
      const [section = '', prompt = ''] = about.split('.')
      return paths.sectionAnswerPath({ id, section, prompt })
    },
  },
  addStory: {
    action: 'weighing.tell',
    contribution: 'story',
    open: 'facts',
    href: (id) => paths.newStoryPath({ id }),
  },
  withdrawStory: {
    action: 'weighing.tell',
    contribution: 'story',
    open: 'always',
    href: (id, story) => paths.withdrawStoryPath({ id, story }),
  },
  addNorm: {
    ...norm,
    href: (id, key) => `${paths.newNormPath({ id })}${key === '' ? '' : `?norm=${encodeURIComponent(key)}`}`,
  },
  changeNorm: { ...norm, href: (id, about) => paths.normPath({ id, norm: about }) },
  withdrawNorm: { ...norm, href: (id, about) => paths.withdrawNormPath({ id, norm: about }), also: untouched },
  addOption: { ...option, href: (id) => paths.newOptionPath({ id }) },
  describeOption: {
    ...option,
    href: (id, about) => paths.optionPath({ id, option: about }),
    also: (weighing, id, { contributor }) => {
      const described = optionOf(weighing, id)
      return described !== undefined && mayDescribe(described, contributor)
    },
  },
  withdrawOption: {
    ...option,
    href: (id, about) => paths.withdrawOptionPath({ id, option: about }),
    also: (weighing, id, { contributor }) => {
      const bringer = optionOf(weighing, id)?.broughtInBy ?? null
      return bringer !== null && speaksFor(bringer, contributor)
    },
  },
  checkOption: {
    action: 'weighing.judgeLaw',
    contribution: 'legalCheck',
    open: 'papers',
    href: (id, about) => paths.checkOptionPath({ id, option: about }),
  },
  argueOption: {
    action: 'weighing.argue',
    contribution: 'advocacy',
    open: 'papers',
    href: (id, about) => paths.argueOptionPath({ id, option: about }),
    also: notOfTheTeam,
  },
  viewpoint: {
    action: 'weighing.tell',
    contribution: 'viewpoint',
    open: 'facts',
    href: (id, perspective) => paths.viewpointPath({ id, perspective }),
  },
  addUncertainty: { ...ask, href: (id) => paths.newUncertaintyPath({ id }) },
  changeUncertainty: {
    ...ask,
    href: (id, question) => paths.uncertaintyPath({ id, question }),
    also: (weighing, id, { contributor }) =>
      belongsToTeam(contributor) ||
      weighing.uncertainties.some((one) => one.id === id && speaksFor(one.raisedBy, contributor)),
  },
  answerUncertainty: { ...ask, open: 'always', href: (id, question) => paths.answerUncertaintyPath({ id, question }) },
  pointOutPaper: { ...write, action: 'algorithm.change', href: (id) => `${routePath({ id })}#stukken` },
  appreciate: {
    action: 'weighing.appreciate',
    contribution: 'appreciation',
    open: 'body',
    href: (id) => paths.appreciatePath({ id }),
    also: notOfTheTeam,
  },
}

function isOpen(weighing: Weighing, open: While): boolean {
  if (open === 'always') return true
  if (open === 'body') return weighing.status === 'submitted' || weighing.status === 'weighed'
  return open === 'facts' ? factsAreOpen(weighing.status) : papersAreOpen(weighing.status)
}

const openGoals = ({ goals, weighing }: WeighingReading) =>
  unansweredGoals(
    goals,
    (weighing?.goalRelations ?? []).map(({ id, goalTitle }) => ({ goalKey: id, goalTitle })),
  )

/** Who reads the weighing at work: with links to exactly what this person may add now. */
export function editorOf(page: PageRequest, reading: WeighingReading): Reader {
  const { weighing, contributor, algorithm } = reading
  return {
    t: page.t,
    lang: page.lang,
    words: page.frame.words,
    ...whoSays(page.t, reading.algorithm.names),
    consultations: algorithm.consultations,
    goals: { href: goalRelationsPath({ id: algorithm.id }), unanswered: openGoals(reading) },
    origins: (targetId) => originsOf(reading.origins, algorithm.id, targetId),
    norms: normsToRead(page, reading),
    edit: (what, about = '') => {
      const edit = edits[what]
      if (weighing === null || !isOpen(weighing, edit.open)) return null
      if (!page.may(edit.action, { algorithm: algorithm.id })) return null
      if (!authorOf(edit.contribution, contributor).ok || edit.also?.(weighing, about, reading) === false) return null
      return edit.href(algorithm.id, about)
    },
  }
}

/** Who reads a frozen version: nothing in it can be changed. */
export const readerOf = (page: PageRequest, names: Readonly<Record<string, string>>): Reader => ({
  t: page.t,
  lang: page.lang,
  words: page.frame.words,
  ...whoSays(page.t, names),
  consultations: [],
  goals: null,
  edit: () => null,
})
