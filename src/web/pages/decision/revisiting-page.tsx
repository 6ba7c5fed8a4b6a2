import { dueDay } from '#src/domain/condition/condition-state.ts'
import { conditionFates, successionKinds } from '#src/domain/decision/succession.ts'
import type { DecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import { bodyWords } from '../../components/body-words.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { ConfirmLeave } from '../../components/confirm-leave.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { DayBox, HiddenField, TextArea } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Empty, Notice, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { conditionPath, decisionPath, decisionRoomPath } from '../../paths/proposal.ts'
import { changeable, noDecision, revisitable } from './revisiting-form.ts'
import { roomCrumbs } from './room-page.tsx'

interface RevisitingProps {
  readonly page: PageRequest
  readonly room: DecisionRoom
  readonly form: FormView
}

/** What this decision does with earlier ones of the same body: replace, withdraw, and what becomes of each condition. */
export function RevisitingPage({ page, room, form }: RevisitingProps) {
  const { t, frame, lang } = page
  const { proposal, body } = room.table
  const { id } = proposal
  const asked = room.table.earlier.find((one) => one.id === proposal.revisits)
  return (
    <Page
      frame={frame}
      title={t('revisiting.title')}
      kicker={proposal.title}
      lead={t('revisiting.lead', { body: bodyWords(body.name, lang) })}
      crumbs={[...roomCrumbs({ page, room }), { href: decisionRoomPath({ id }), label: t('room.crumb') }]}
      errors={form.errors}
    >
      {asked !== undefined && (
        <Notice>
          <p>
            {t('revisiting.asked')} <a href={decisionPath({ id: asked.id })}>{`${asked.number}: ${asked.title}`}</a>
          </p>
        </Notice>
      )}
      <ConfirmLeave>
        <form method="post">
          <HiddenField name="revision" value={room.revisions.get(id) ?? 0} />
          <Which page={page} room={room} form={form} />
          <Conditions page={page} room={room} form={form} />
          <ButtonGroup>
            <Button name="save" value="done">
              {t('revisiting.save')}
            </Button>{' '}
            <Button primary={false} name="save" value="draft">
              {t('room.saveDraft')}
            </Button>{' '}
            <a href={decisionRoomPath({ id })}>{t('room.back')}</a>
          </ButtonGroup>
        </form>
      </ConfirmLeave>
    </Page>
  )
}

function Which({ page, room, form }: RevisitingProps) {
  const { t, lang } = page
  const decisions = revisitable(room.table)
  return (
    <Section id="besluit" title={t('revisiting.which')} why={t('revisiting.which.why')} split>
      {decisions.length === 0 ? (
        <Empty>{t('revisiting.none')}</Empty>
      ) : (
        <div className="ws-form">
          <RadioGroup
            form={form}
            name="decision"
            label={t('revisiting.decision')}
            choices={[
              { value: noDecision, label: t('revisiting.decision.none') },
              ...decisions.map(({ id, number, title, decidedOn }) => ({
                value: id,
                label: `${number}: ${title}`,
                hint: dayInWords(decidedOn, lang),
              })),
            ]}
          />
          <RadioGroup
            form={form}
            name="kind"
            label={t('revisiting.kind')}
            optional
            choices={successionKinds.map((kind) => ({
              value: kind,
              label: t(`successionKind.${kind}`),
              hint: t(`successionKind.${kind}.hint`),
            }))}
          />
          <TextArea
            form={form}
            name="reason"
            label={t('revisiting.reason')}
            hint={t('revisiting.reason.hint')}
            voice
            optional
          />
        </div>
      )}
    </Section>
  )
}

function Conditions({ page, room, form }: RevisitingProps) {
  const { t, lang } = page
  const conditions = changeable(room.table)
  return (
    <Section id="voorwaarden" title={t('revisiting.conditions')} why={t('revisiting.conditions.why')} split>
      {conditions.length === 0 && <Empty>{t('revisiting.conditions.none')}</Empty>}
      {conditions.map(({ decision, followed }) => {
        const { id, text, owner } = followed.condition
        const due = dayInWords(dueDay(followed), lang)
        return (
          <div key={id} className="ws-form ws-stack">
            <h3>
              <a href={conditionPath({ id })}>{text}</a>
            </h3>
            <p className="ws-small ws-subtle">
              {t('revisiting.condition.about', { number: decision.number, owner: owner.function, due })}
            </p>
            <RadioGroup
              form={form}
              name={`fate-${id}`}
              label={t('revisiting.fate')}
              optional
              choices={conditionFates.map((fate) => ({ value: fate, label: t(`conditionFate.${fate}`) }))}
            />
            <DayBox form={form} name={`until-${id}`} label={t('revisiting.until')} optional />
            <TextArea form={form} name={`why-${id}`} label={t('revisiting.why')} voice optional rows={2} />
          </div>
        )
      })}
    </Section>
  )
}
