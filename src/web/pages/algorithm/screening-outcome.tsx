import { consequencesOf, onlyByDoubt, type Consequence } from '#src/domain/screening/consequences.ts'
import { outcomeOf, type Screening } from '#src/domain/screening/screening.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import type { PageRequest } from '../../http/route.ts'
import { standingOfRule } from '#src/workflows/starting-decision/standing-of.ts'
import { StandingLabel } from '../../components/rule-source.tsx'
import { Item, Items, Section, SourceLine } from '../../components/text.tsx'
import {
  classificationPath,
  dossierAdvicesPath,
  dossierProposalsPath,
  routePath,
  screeningPath,
} from '../../paths/algorithm.ts'
import { runsPath } from '../../paths/instrument-run.ts'
import { publicationPath } from '../../paths/publication.ts'
import { rolesTogether } from './words.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
  readonly screening: Screening
}

/** Where a consequence is dealt with; what is a matter of work has no page. */
const placeOf = (id: string): Readonly<Partial<Record<Consequence['kind'], string>>> => ({
  resolveDoubt: `${screeningPath({ id })}#antwoorden`,
  iama: runsPath({ id }),
  dpia: `${routePath({ id })}#stukken`,
  register: publicationPath({ id }),
  advice: dossierAdvicesPath({ id }),
  body: dossierProposalsPath({ id }),
  ethicsTalk: runsPath({ id }),
  classification: classificationPath({ id }),
})

function ConsequenceItem({ page, dossier, one }: Omit<Props, 'screening'> & { readonly one: Consequence }) {
  const { t, frame } = page
  const { algorithm, startingDecision } = dossier.rows
  const doubt = one.sourceKind === 'proposal' ? standingOfRule(startingDecision, '2') : null
  return (
    <Item
      title={t(`screening.follows.${one.kind}`)}
      href={placeOf(algorithm.id)[one.kind]}
      when={t('screening.follows.by', { roles: rolesTogether(t, one.by) })}
    >
      {one.optional && <p>{t('screening.follows.optional')}</p>}
      {one.doubt && <p>{t('screening.follows.doubt')}</p>}
      <SourceLine words={frame.words} kind={one.sourceKind}>
        {t(`screening.source.${one.source}`)}
      </SourceLine>
      {doubt !== null && (
        <p>
          <StandingLabel t={t} frame={frame} standing={doubt} />
        </p>
      )}
    </Item>
  )
}

/** The outcome in words and what follows from it, each with its source. */
export function Outcome({ page, dossier, screening }: Props) {
  const { t } = page
  const outcome = outcomeOf(screening)
  if (outcome === null) return null
  const follows = consequencesOf(screening, dossier.rows.algorithm.facts.flags)
  return (
    <>
      <Section id="uitkomst" title={t(`screening.outcome.${outcome}`)} split>
        <div className="ws-stack--tight ws-measure">
          <p>{t(`screening.outcome.${outcome}.text`)}</p>
          {onlyByDoubt(screening) && <p>{t('screening.outcome.doubt')}</p>}
          <p className="ws-small ws-subtle">{t('screening.outcome.notAct')}</p>
        </div>
      </Section>
      <Section id="gevolgen" title={t('screening.follows')} split>
        <Items small>
          {follows.map((one) => (
            <ConsequenceItem key={one.kind} page={page} dossier={dossier} one={one} />
          ))}
        </Items>
      </Section>
    </>
  )
}
