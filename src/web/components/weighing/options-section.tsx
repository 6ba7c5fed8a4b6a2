import type { LegalCheck, Option } from '#src/domain/weighing/option.ts'
import { DayText } from '../day-text.tsx'
import { OriginLine } from '../origin-links.tsx'
import { Prose } from '../text.tsx'
import { EditLink, EditLinks, type PartProps, type Reader } from './reader.tsx'

type ShownOption = Omit<Option, 'revision'>

interface OptionProps {
  readonly option: ShownOption
  readonly reader: Reader
}

/** What the body can choose: both zero options first, all on the same rows, no preference anywhere. */
export function OptionsSection({ weighing, reader }: PartProps) {
  const { t } = reader
  const zero = weighing.options.filter((option) => option.kind !== 'proposed')
  const proposed = weighing.options.filter((option) => option.kind === 'proposed')
  return (
    <section className="ws-section" aria-labelledby="opties">
      <div className="ws-section__head">
        <h2 id="opties">{t('weighing.options.title')}</h2>
        <div className="ws-section__why ws-measure">
          <p>{t('weighing.options.why')}</p>
        </div>
      </div>
      <div className="ws-options ws-options--four">
        {[...zero, ...proposed].map((option) => (
          <OptionColumn key={option.id} option={option} reader={reader} />
        ))}
      </div>
      <EditLinks>
        <EditLink reader={reader} what="addOption">
          {t('weighing.options.add')}
        </EditLink>
      </EditLinks>
    </section>
  )
}

function OptionColumn({ option, reader }: OptionProps) {
  const { t } = reader
  const rows = [
    [t('weighing.options.consequences'), <Consequences key="c" option={option} reader={reader} />],
    [t('weighing.options.forWhom'), <Words key="w" text={option.forWhom} reader={reader} />],
    [t('weighing.options.costs'), <Words key="k" text={option.costs} reader={reader} />],
    [t('weighing.options.reversible'), <Words key="r" text={option.reversibleUntil} reader={reader} />],
    [t('weighing.options.legal'), <Legal key="l" option={option} reader={reader} />],
    [t('weighing.options.broughtIn'), <Bringer key="b" option={option} reader={reader} />],
    [t('weighing.options.advocates'), <Advocates key="a" option={option} reader={reader} />],
  ] as const
  return (
    <section className="ws-option" id={`keuze-${option.id}`}>
      <h3>{option.title}</h3>
      <p className="ws-prose">
        <Words text={option.description} reader={reader} />
      </p>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const Words = ({ text, reader }: { readonly text: string; readonly reader: Reader }) =>
  text === '' ? <span className="ws-late">{reader.t('weighing.options.notDescribed')}</span> : <>{text}</>

function Consequences({ option, reader }: OptionProps) {
  return (
    <>
      {option.consequences === '' ? <Words text="" reader={reader} /> : <Prose text={option.consequences} />}
      {option.requiredConditions !== null && (
        <p>
          {reader.t('weighing.options.needs')} {option.requiredConditions}
        </p>
      )}
      <OriginLine t={reader.t} origins={reader.origins?.(option.id) ?? []} />
    </>
  )
}

function Legal({ option, reader }: OptionProps) {
  const { t } = reader
  const link = (
    <EditLink reader={reader} what="checkOption" about={option.id}>
      {t('weighing.options.legal.check')}
    </EditLink>
  )
  if (option.legal === null)
    return (
      <>
        <span className="ws-late">{t('weighing.options.legal.notYet')}</span> {link}
      </>
    )
  return (
    <>
      <LegalAnswerText check={option.legal} reader={reader} /> <span className="ws-small ws-noprint">{link}</span>
    </>
  )
}

/** The answer of the jurist with its source; a no stays visible and says what it means. */
export function LegalAnswerText({ check, reader }: { readonly check: LegalCheck; readonly reader: Reader }) {
  const { t, lang } = reader
  return (
    <>
      <strong>{t(`weighing.options.legal.${check.answer}`)}</strong> {check.explanation}{' '}
      {check.answer === 'no' && t('weighing.options.legal.noMeans')} {t('weighing.options.legal.source')} {check.source}
      .{' '}
      <span className="ws-small ws-subtle">
        {reader.who(check.by)}, <DayText day={check.on} lang={lang} />
      </span>
    </>
  )
}

function Bringer({ option, reader }: OptionProps) {
  const { t } = reader
  return (
    <>
      {option.broughtInBy === null ? t('weighing.options.always') : reader.who(option.broughtInBy)}
      <EditLinks>
        <EditLink reader={reader} what="describeOption" about={option.id}>
          {t('weighing.options.describe')}
        </EditLink>
        <EditLink reader={reader} what="withdrawOption" about={option.id}>
          {t('weighing.options.withdraw')}
        </EditLink>
      </EditLinks>
    </>
  )
}

function Advocates({ option, reader }: OptionProps) {
  const { t } = reader
  return (
    <>
      {option.advocates.length === 0
        ? t('weighing.options.nobody')
        : option.advocates.map((one) => reader.who(one.by)).join(', ')}
      <EditLinks>
        <EditLink reader={reader} what="argueOption" about={option.id}>
          {t('weighing.options.argue')}
        </EditLink>
      </EditLinks>
    </>
  )
}
