import type { ReactNode } from 'react'
import { DayText } from '../day-text.tsx'
import { Label, Prose, Section, SourceLine } from '../text.tsx'
import { EditLink, EditLinks, type PartProps } from './reader.tsx'

interface BodyProps extends PartProps {
  /** The competent body by name, when it is known. */
  readonly body: string | null
  /** On what ground that body is competent. */
  readonly basis: string | null
  /** The decision and its answer to the core question, and why it lies with this body: from the pages that know them. */
  readonly children?: ReactNode
}

/** What the body finds: values, never facts; only by the body or by who records for it. */
export function BodySection({ weighing, reader, body, basis, children }: BodyProps) {
  const { t, lang, words } = reader
  return (
    <Section id="oordeel" title={t('weighing.body.title')} why={t('weighing.body.why')} split>
      <div className="ws-stack">
        {weighing.appreciations.length === 0 && children === undefined && (
          <div className="ws-empty ws-measure">
            <p>
              <strong>{t('weighing.body.notWeighed')}</strong> {t('weighing.body.notWeighedText')}
            </p>
          </div>
        )}
        {children}
        {weighing.appreciations.map((one) => (
          <div key={one.id} className="ws-measure ws-stack--tight">
            <h3>
              {one.of === '' ? t(`weighing.body.holder.${one.holder}`) : one.of}{' '}
              {one.dissents && <Label>{t('weighing.body.dissents')}</Label>}
            </h3>
            <div className="ws-voice ws-stack">
              <Prose text={one.text} />
              {one.prevailingValues !== null && <p>{t('weighing.body.values', { text: one.prevailingValues })}</p>}
            </div>
            <p className="ws-small ws-subtle">
              {t('weighing.body.recorded', { who: reader.by(one.recordedBy) })} <DayText day={one.on} lang={lang} />
            </p>
          </div>
        ))}
        <EditLinks>
          <EditLink reader={reader} what="appreciate">
            {t('weighing.body.record')}
          </EditLink>
        </EditLinks>
        {body !== null && (
          <p className="ws-measure">
            {t('weighing.byline.decides')}: <strong>{body}</strong>.{' '}
            {basis !== null && basis !== '' && `${t('weighing.body.whyHere')} ${basis}`}
          </p>
        )}
        <SourceLine words={words} kind="law">
          {t('weighing.body.law')}
        </SourceLine>
      </div>
    </Section>
  )
}
