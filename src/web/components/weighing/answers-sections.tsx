import { promptsOf } from '#src/content/weighing/prompts.ts'
import { requiredPrompts, type PromptCode, type SectionKind } from '#src/domain/weighing/section.ts'
import { depthOf } from '#src/domain/weighing/weighing.ts'
import { Details, Section, SourceLine } from '../text.tsx'
import { EditLink, type PartProps } from './reader.tsx'
import { Stories } from './stories.tsx'

interface SectionProps extends PartProps {
  readonly section: SectionKind
}

interface QuestionProps extends SectionProps {
  readonly code: PromptCode
  readonly text: string
}

const isRequired = (section: SectionKind, code: PromptCode): boolean => requiredPrompts[section].includes(code)

function Question({ section, code, text, weighing, reader }: QuestionProps) {
  const { t } = reader
  const answer = weighing.answers.find((one) => one.section === section && one.prompt === code)
  const about = `${section}.${code}`
  return (
    <div>
      <dt>{text}</dt>
      {answer === undefined ? (
        <dd>
          <span className="ws-late">{t('weighing.section.unanswered')}</span>{' '}
          <EditLink reader={reader} what="answer" about={about}>
            {t('weighing.section.answer')}
          </EditLink>
        </dd>
      ) : (
        <dd>
          <span className="ws-prose">{answer.text}</span>{' '}
          <span className="ws-small ws-noprint">
            <EditLink reader={reader} what="answer" about={about}>
              {t('weighing.section.change')}
            </EditLink>
          </span>
        </dd>
      )}
    </div>
  )
}

/** The questions of a section with their answers; required ones that are open stay visible. */
export function Questions(props: SectionProps) {
  const { section, weighing, reader } = props
  const full = depthOf(weighing.riskClass) === 'full'
  const shown = promptsOf(section).filter(
    ({ code }) =>
      weighing.answers.some((answer) => answer.section === section && answer.prompt === code) ||
      (full && isRequired(section, code)),
  )
  const others = promptsOf(section).filter(({ code }) => !shown.some((one) => one.code === code))
  return (
    <>
      {shown.length > 0 && (
        <dl className="ws-qa">
          {shown.map(({ code, text }) => (
            <Question key={code} {...props} code={code} text={text[reader.lang]} />
          ))}
        </dl>
      )}
      <OtherQuestions {...props} others={others} none={shown.length === 0} />
    </>
  )
}

function OtherQuestions(
  props: SectionProps & {
    readonly others: readonly { readonly code: PromptCode; readonly text: Readonly<Record<'nl' | 'en', string>> }[]
    readonly none: boolean
  },
) {
  const { section, reader, others, none } = props
  const { t } = reader
  const links = others.flatMap(({ code, text }) => {
    const href = reader.edit('answer', `${section}.${code}`)
    return href === null ? [] : [{ code, href, text: text[reader.lang] }]
  })
  if (links.length === 0) return none ? <p className="ws-empty">{t('weighing.section.unanswered')}</p> : null
  const list = (
    <ul>
      {links.map((link) => (
        <li key={link.code}>
          <a href={link.href}>{link.text}</a>
        </li>
      ))}
    </ul>
  )
  if (none)
    return (
      <div className="ws-empty">
        <p>{t('weighing.section.unanswered')}</p>
        {list}
      </div>
    )
  return (
    <div className="ws-noprint">
      <Details summary={t('weighing.section.others')}>{list}</Details>
    </div>
  )
}

/** Legitimacy: does it fit the task that the authority was given? Compulsory for class A and B. */
export function LegitimacySection({ weighing, reader }: PartProps) {
  return (
    <Compulsory section="legitimacy" weighing={weighing} reader={reader}>
      <Questions section="legitimacy" weighing={weighing} reader={reader} />
    </Compulsory>
  )
}

/** Treatment: what a person notices, with at least one resident's story. Compulsory for class A and B. */
export function TreatmentSection({ weighing, reader }: PartProps) {
  return (
    <Compulsory section="treatment" weighing={weighing} reader={reader}>
      <Stories weighing={weighing} reader={reader} />
      <Questions section="treatment" weighing={weighing} reader={reader} />
    </Compulsory>
  )
}

function Compulsory({ section, reader, children }: SectionProps & { readonly children: React.ReactNode }) {
  const { t, words } = reader
  const why = (
    <>
      <p>{t(`weighing.section.why.${section}`)}</p>
      <SourceLine words={words} kind="example">
        {t('weighing.section.source')}
      </SourceLine>
    </>
  )
  return (
    <Section id={`deel-${section}`} title={t(`weighing.section.${section}`)} why={why} split>
      {children}
    </Section>
  )
}

const otherSections = ['feasibility', 'transparency', 'bias', 'humanControl'] as const

/** Facts for the four questions that a body answers itself: feasibility, transparency, bias and human control. */
export function OtherTopicsSection({ weighing, reader }: PartProps) {
  const { t, words } = reader
  const why = (
    <>
      <p>{t('weighing.section.otherTopicsWhy')}</p>
      <SourceLine words={words} kind="example">
        {t('weighing.section.courtOfAudit')}
      </SourceLine>
    </>
  )
  return (
    <Section id="onderwerpen" title={t('weighing.section.otherTopics')} why={why}>
      <div className="ws-two">
        {otherSections.map((section) => (
          <div key={section} id={`deel-${section}`}>
            <h3>{t(`weighing.section.${section}`)}</h3>
            <p className="ws-small ws-subtle">{t(`weighing.section.why.${section}`)}</p>
            <Questions section={section} weighing={weighing} reader={reader} />
          </div>
        ))}
      </div>
    </Section>
  )
}
