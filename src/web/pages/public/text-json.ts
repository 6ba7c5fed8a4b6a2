import type { ShownStage } from '#src/domain/guiding-text/shown-stage.ts'
import type { FrozenPart } from '#src/domain/guiding-text/part.ts'
import type { PublicText, PublicTextView } from '#src/workflows/guiding-text/read-public-text.ts'
import type { PublicNorm } from './public-norm.ts'
import type { PageRequest } from '../../http/route.ts'
import { publicDecisionPath } from '../../paths/public.ts'
import { publicNormHref, publicTextPath, publicVersionHref } from '../../paths/public-texts.ts'
import { absolute } from '../../http/absolute.ts'

/** One part for machines: what it is called, its stable key, and its words. */
export const partJson = ({ type, key, code, content, origin }: FrozenPart) => ({
  ...{ type, key, code, ...content },
  origin: origin?.kind === 'trialCase' ? { kind: origin.kind, label: origin.label } : null,
})

/** How a text stands, and by which decision. */
const beforeAdoption: Readonly<Record<ShownStage, string>> = {
  ...{ announced: 'consultation', open: 'consultation', closed: 'consultation' },
  ...{ offered: 'offered', takenBack: 'takenBack', withdrawn: 'withdrawn' },
}

function standingJson(page: PageRequest, { adopted, reaffirmed, overview, stage }: PublicText) {
  if (adopted === null) return { standing: beforeAdoption[stage ?? 'open'], adoption: null }
  const { decision, version, standing, until } = adopted
  return {
    standing,
    adoption: {
      body: decision.bodyName,
      decidedOn: decision.decidedOn,
      decision: decision.number,
      documentReference: decision.documentReference,
      officialRecord: decision.officialRecord === '' ? null : decision.officialRecord,
      inForceFrom: version.inForceFrom,
      inForceUntil: until,
      reviewBy: standing === 'inForce' ? (overview.reviewBy ?? version.reviewBy) : version.reviewBy,
      url: absolute(page, publicDecisionPath({ number: decision.number })),
      reaffirmation:
        reaffirmed === null
          ? null
          : {
              ...{ body: reaffirmed.bodyName, decidedOn: reaffirmed.decidedOn, decision: reaffirmed.number },
              url: absolute(page, publicDecisionPath({ number: reaffirmed.number })),
            },
    },
  }
}

/** Where a decision deviates from a norm, by which body, why and until when. */
const deviationJson = (page: PageRequest, { decision, thing }: PublicTextView['deviations'][number]) => ({
  ...thing,
  body: decision.body,
  algorithm: decision.algorithm?.name ?? null,
  decision: decision.number,
  decidedOn: decision.decidedOn,
  reviewOn: decision.reviewOn,
  url: absolute(page, publicDecisionPath({ number: decision.number })),
})

/** Every adopted version, the newest first, with its own address. */
const versionsJson = (page: PageRequest, { overview }: Pick<PublicText, 'overview'>) =>
  overview.adopted.map(({ version, decision, standing, until }) => ({
    ...{ number: version.number, standing, decidedOn: decision.decidedOn },
    ...{ inForceFrom: version.inForceFrom, inForceUntil: until },
    url: `${absolute(page, publicVersionHref(overview.kind, version.number))}.json`,
  }))

/** That no text of a kind is in force, for machines, with every version that was. */
export const noTextJson = (page: PageRequest, { overview }: Pick<PublicTextView, 'overview'>) => ({
  kind: overview.kind,
  versions: versionsJson(page, { overview }),
  links: { page: absolute(page, publicTextPath(overview.kind)()) },
})

/** A text as the interface for machines gives it. */
export function textJson(page: PageRequest, text: PublicText, deviations: PublicTextView['deviations']) {
  const { kind, number, title, about, parts } = text.content
  const url = absolute(page, publicVersionHref(kind, number))
  return {
    kind,
    number,
    title,
    ...standingJson(page, text),
    about,
    parts: parts.map(partJson),
    deviations: deviations.map((one) => deviationJson(page, one)),
    versions: versionsJson(page, text),
    sha256: text.sha256,
    links: { self: `${url}.json`, page: url },
  }
}

/** One norm as the interface for machines gives it. */
export function normJson(page: PageRequest, { text, norm, history }: PublicNorm) {
  const url = absolute(page, publicNormHref(norm.code, text.content.number))
  return {
    ...partJson(norm),
    framework: { number: text.content.number, title: text.content.title },
    ...standingJson(page, text),
    versions: history.map(({ norm: { code, content }, version }) => ({
      ...{ number: version.version.number, standing: version.standing, code, statement: content.statement },
      url: `${absolute(page, publicNormHref(code, version.version.number))}.json`,
    })),
    links: { self: `${url}.json`, page: url },
  }
}
