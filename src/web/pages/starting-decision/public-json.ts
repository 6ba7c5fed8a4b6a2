import { instrumentsOf, letGoOf, reservedOf } from '#src/domain/starting-decision/adopt-starting-decision.ts'
import type { AdoptedRow } from '#src/domain/starting-decision/starting-decision.ts'
import type {
  AdoptedStartingDecision,
  StartingDecisions,
} from '#src/workflows/starting-decision/read-adopted-starting-decision.ts'
import { absolute } from '../../http/absolute.ts'
import type { PageRequest } from '../../http/route.ts'
import { publicStartHref } from '../../paths/public-starting-decision.ts'

/** One row for machines: what was proposed, what the body did with it, and what it holds. */
function rowJson({ lang }: PageRequest, adopted: AdoptedRow) {
  const { key, choice, change, row, rules, terms, held, heldBy, heldAs = null } = adopted
  return {
    ...{ key, section: row.section, title: row.title?.[lang] ?? null, text: row.text?.[lang] ?? null, choice },
    change: change === null ? null : { text: change.text, decides: change.decides, settings: change.settings },
    rules: rules.map(({ id }) => id),
    reserved: reservedOf(adopted).map(({ id, title }) => ({ id, title: title[lang] })),
    terms: terms.map(({ id, title, unit, value }) => ({
      ...{ id, title: title[lang], unit, value: change?.terms[id] ?? value },
    })),
    instruments: instrumentsOf(adopted),
    letGo: letGoOf(adopted).map(({ id, title }) => ({ id, title: title[lang] })),
    ...{ role: row.role, held, heldBy, heldAs },
    source: { kind: row.source.kind, label: row.source.label[lang] },
  }
}

/** A startbesluit as the interface for machines gives it, with where the others stand. */
export function startJson(page: PageRequest, shown: AdoptedStartingDecision, { adopted }: StartingDecisions) {
  const { decision, body, standing, until, sha256 } = shown
  const url = (number: number): string => absolute(page, publicStartHref(number))
  return {
    number: decision.number,
    standing,
    adoption: {
      ...{ body: body?.name ?? '', decidedOn: decision.adoptedOn, documentReference: decision.documentReference },
      ...{ inForceFrom: decision.inForceFrom, inForceUntil: until, reviewBy: decision.reviewBy },
    },
    rows: decision.rows.map((row) => rowJson(page, row)),
    versions: adopted.map((one) => ({
      ...{ number: one.decision.number, decidedOn: one.decision.adoptedOn, standing: one.standing },
      url: `${url(one.decision.number)}.json`,
    })),
    sha256,
    links: { self: `${url(decision.number)}.json`, page: url(decision.number) },
  }
}
