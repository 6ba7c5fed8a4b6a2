import type { ReactNode } from 'react'
import type { Advice } from '#src/domain/advice/advice.ts'
import { dayInWords, DayText } from './day-text.tsx'
import type { PageLanguage } from './frame.ts'
import type { Author } from '#src/domain/weighing/author.ts'
import type { WeighingContent } from '#src/domain/weighing/content.ts'
import type { EvidenceBasis } from '#src/domain/weighing/effect.ts'
import type { Translate } from '#src/i18n/text.ts'
import { Label, Prose } from './text.tsx'

interface Words {
  readonly t: Translate
  readonly lang: PageLanguage
}

/** Who said something, by group or by function; never by name. */
export const authorWords = (t: Translate, author: Pick<Author, 'group' | 'role'>): string =>
  author.group ?? t(`role.${author.role}`)

const lineOfEvidence: Readonly<Record<EvidenceBasis, string>> = {
  measured: 'ws-effect',
  substantiated: 'ws-effect ws-effect--onderbouwd',
  expected: 'ws-effect ws-effect--verwacht',
  unknown: 'ws-effect ws-effect--onbekend',
}

interface EffectFactProps extends Words {
  readonly effect: WeighingContent['effects'][number]
  readonly weighing: WeighingContent
}

/** One fact of the weighing with the line and the word that say how sure it is, who marked it and who contests it. */
export function EffectFact({ effect, weighing, t, lang }: EffectFactProps) {
  const marks = weighing.marks.filter(({ effectId }) => effectId === effect.id)
  const disputes = weighing.disputes.filter(({ subject, subjectId }) => subject === 'effect' && subjectId === effect.id)
  const source = effect.evidence.source === '' ? '' : `, ${effect.evidence.source}`
  return (
    <article className={lineOfEvidence[effect.evidence.basis]}>
      <h4 className="ws-effect__title">{effect.title}</h4>
      <Prose text={effect.description} />
      <dl className="ws-effect__facts">
        <div>
          <dt>{t('decision.evidence')}</dt>
          <dd>
            {t(`evidenceWord.${effect.evidence.basis}`)}
            {source}
          </dd>
        </div>
        {marks.length > 0 && (
          <div>
            <dt>{t('decision.markedBy')}</dt>
            <dd>{marks.map(({ by }) => authorWords(t, by)).join(', ')}</dd>
          </div>
        )}
      </dl>
      {disputes.map((dispute) => (
        <div key={dispute.id} className="ws-dispute">
          <p>
            <span className="ws-label">{t('decision.contested')}</span>{' '}
            {t('decision.contestedBy', { who: authorWords(t, dispute.by), day: dayInWords(dispute.on, lang) })}
          </p>
          <div className="ws-voice">
            <Prose text={dispute.reason} />
          </div>
        </div>
      ))}
    </article>
  )
}

interface AdviceArticleProps extends Words {
  readonly advice: Advice
  readonly href?: string
  /** Where the conclusion stands already: then this is a line that leads there. */
  readonly stands?: { readonly href: string; readonly label: string } | undefined
  readonly children?: ReactNode
}

/** One advice as the advisor gave it: every advice gets the same label, whatever it says. */
export function AdviceArticle({ advice, href, stands, t, lang, children }: AdviceArticleProps) {
  return (
    <article className="ws-advice">
      <h4>
        {advice.advisor.name} <Label>{t(`adviceVerdict.${advice.verdict}`)}</Label>
      </h4>
      {stands === undefined && (
        <div className="ws-voice">
          <Prose text={advice.conclusion} />
        </div>
      )}
      {stands === undefined && advice.proposedConditions.length > 0 && (
        <>
          <p className="ws-small">{t('decision.proposedConditions')}</p>
          <ul className="ws-voice">
            {advice.proposedConditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </>
      )}
      <p className="ws-small">
        {stands !== undefined && (
          <>
            <a href={stands.href}>{stands.label}</a>
            {'. '}
          </>
        )}
        <DayText day={advice.deliveredOn} lang={lang} />
        {advice.basis === 'unsolicited' && `, ${t('adviceBasis.unsolicited').toLowerCase()}`}
        {href !== undefined && (
          <>
            {'. '}
            <a href={href}>
              {t('decision.readAdvice')}
              <span className="ws-visually-hidden"> {t('decision.of', { who: advice.advisor.name })}</span>
            </a>
          </>
        )}
      </p>
      {children}
    </article>
  )
}
