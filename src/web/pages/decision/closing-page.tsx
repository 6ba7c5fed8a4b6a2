import { bodyWords } from '../../components/body-words.ts'
import { handlings, wordings } from '#src/domain/decision/record.ts'
import { pointsLeft } from '#src/domain/decision/table.ts'
import { CheckboxGroup, RadioGroup } from '../../components/choices.tsx'
import { ConfirmLeave } from '../../components/confirm-leave.tsx'
import { DayBox, HiddenField, TextArea, TextBox } from '../../components/form.tsx'
import { Page } from '../../components/page.tsx'
import { StandingLabel } from '../../components/rule-source.tsx'
import { Section } from '../../components/text.tsx'
import { decisionRoomPath } from '../../paths/proposal.ts'
import { AllAdvice, AllConditions } from './closing-lists.tsx'
import { Recording } from './closing-recording.tsx'
import { roomCrumbs } from './room-page.tsx'
import type { ClosingPageProps } from './closing-props.ts'

/** The end: the answer to the core question, how it was dealt with, when the body looks again, and recording it. */
export function ClosingPage(props: ClosingPageProps) {
  const { page, room, form } = props
  const { t, frame } = page
  const { id } = room.table.proposal
  return (
    <Page
      frame={frame}
      title={t('closing.title')}
      kicker={room.table.proposal.title}
      lead={t('closing.lead', { body: bodyWords(room.table.body.name, page.lang) })}
      crumbs={[...roomCrumbs({ page, room }), { href: decisionRoomPath({ id }), label: t('room.crumb') }]}
      errors={form.errors}
    >
      <AllAdvice {...props} />
      <ConfirmLeave>
        <form method="post" encType="multipart/form-data">
          <HiddenField name="revision" value={room.revisions.get(id) ?? 0} />
          <CoreAnswer {...props} />
          <Motivation {...props} />
          <Treatment {...props} />
          <AllConditions {...props} />
          <Recording {...props} />
        </form>
      </ConfirmLeave>
    </Page>
  )
}

function CoreAnswer({ page, room, form, checks }: ClosingPageProps) {
  const { t } = page
  const name = bodyWords(room.table.body.name, page.lang)
  const numbers = Array.from({ length: checks }, (_, index) => index + 1)
  return (
    <Section
      id="kernvraag"
      title={t('closing.core')}
      why={`${t('proposal.coreQuestion')} ${t('closing.core.why')}`}
      split
    >
      <div className="ws-form">
        <TextArea
          form={form}
          name="tipped"
          label={t('closing.tipped', { body: name })}
          hint={t('closing.tipped.hint')}
          voice
        />
        <TextArea form={form} name="givenUp" label={t('closing.givenUp')} hint={t('closing.givenUp.hint')} voice />
        <TextArea form={form} name="borne" label={t('closing.borne')} hint={t('closing.borne.hint')} voice rows={3} />
        <RadioGroup
          form={form}
          name="wording"
          label={t('room.wording')}
          choices={wordings.map((one) => ({ value: one, label: t(`wording.${one}`, { body: name }) }))}
        />
        <h3>{t('closing.checks')}</h3>
        <p className="utrecht-form-field-description">{t('closing.checks.hint')}</p>
        {numbers.map((number) => (
          <div key={number} className="ws-stack">
            <TextBox
              form={form}
              name={`check${number}-advantage`}
              label={t('closing.check.advantage', { number })}
              optional={number > 1}
            />
            <TextBox
              form={form}
              name={`check${number}-how`}
              label={t('closing.check.how', { number })}
              optional={number > 1}
            />
          </div>
        ))}
      </div>
    </Section>
  )
}

function Motivation({ page, room, form }: ClosingPageProps) {
  const { t } = page
  const parts = ['facts', 'interests', 'norms', 'uncertainty'] as const
  return (
    <Section id="motivering" title={t('closing.motivation')} why={t('closing.motivation.why')} split>
      <div className="ws-form">
        {parts.map((part) => (
          <TextArea
            key={part}
            form={form}
            name={part}
            label={t(`closing.${part}`)}
            hint={t(`closing.${part}.hint`)}
            voice={part !== 'facts'}
          />
        ))}
        {pointsLeft(room.table).map((point) => (
          <TextArea
            key={point.id}
            form={form}
            name={`point-${point.id}`}
            label={t('room.point', { title: point.title })}
            voice
          />
        ))}
        {room.table.missingAdvices.map(({ oneOf }) => (
          <TextArea
            key={oneOf.join('-')}
            form={form}
            name={`without-${oneOf[0] ?? ''}`}
            label={t('closing.without', {
              kind: oneOf.map((kind) => t(`adviceKind.${kind}`)).join(` ${t('advice.missing.or')} `),
            })}
            hint={t('closing.without.hint')}
            voice
          />
        ))}
      </div>
    </Section>
  )
}

function Treatment({ page, room, form, memberNames }: ClosingPageProps) {
  const { t, frame } = page
  const why = (
    <>
      <p>{t('closing.treatment.why')}</p>
      <p>
        <StandingLabel t={t} frame={frame} standing={room.around.otherRules} />
      </p>
    </>
  )
  return (
    <Section id="behandeling" title={t('closing.treatment')} why={why} split>
      <div className="ws-form">
        <DayBox form={form} name="decidedOn" label={t('closing.decidedOn')} />
        <RadioGroup
          form={form}
          name="handling"
          label={t('closing.handling')}
          choices={handlings.map((one) => ({ value: one, label: t(`handling.${one}`) }))}
        />
        <TextArea
          form={form}
          name="handlingReason"
          label={t('closing.handlingReason')}
          voice
          optional="onlyThen"
          rows={2}
        />
        {memberNames.length > 0 && (
          <CheckboxGroup
            form={form}
            name="present"
            label={t('closing.present')}
            choices={memberNames.map((name) => ({ value: name, label: name }))}
          />
        )}
        <TextArea
          form={form}
          name="presentOthers"
          label={t(memberNames.length > 0 ? 'closing.presentOthers' : 'closing.present')}
          hint={t('closing.presentOthers.hint')}
          optional={memberNames.length > 0}
          rows={2}
        />
        {(['abstentions', 'notes', 'dissent'] as const).map((part) => (
          <TextArea key={part} form={form} name={part} label={t(`closing.${part}`)} optional rows={2} />
        ))}
      </div>
    </Section>
  )
}
