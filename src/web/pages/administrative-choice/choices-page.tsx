import type { ChoicesView, ChoiceView } from '#src/workflows/administrative-choice/read-choices.ts'
import type { Translate } from '#src/i18n/text.ts'
import { ButtonLink } from '../../components/button.tsx'
import type { Frame } from '../../components/frame.ts'
import { InventoryLine } from '../../components/inventory-line.tsx'
import { Page } from '../../components/page.tsx'
import { Empty, Facts, Items, Section, SourceLine } from '../../components/text.tsx'
import { choicePath, newChoicePath, startingDecisionPath } from '../../paths/routing.ts'
import { choiceFacts, ChoiceStatusLine, choiceTitle, choiceWhen } from './choice-words.tsx'

interface ChoicesProps {
  readonly t: Translate
  readonly frame: Frame
  readonly today: string
  readonly view: ChoicesView
  readonly mayLog: boolean
  readonly mayJudge: boolean
}

function ChoiceItem(props: ChoicesProps & { readonly one: ChoiceView }) {
  const { t, frame, one, view, today, mayJudge } = props
  const title = choiceTitle({ t, one })
  const open = one.status === 'toAssess' || one.status === 'toPutForward'
  return (
    <li>
      <p className="ws-when">
        {choiceWhen({ t, frame, one })} <ChoiceStatusLine t={t} frame={frame} one={one} today={today} />
      </p>
      <h3>{title}</h3>
      <Facts items={choiceFacts({ t, frame, one, around: view })} />
      <p className="utrecht-button-group">
        <ButtonLink href={choicePath({ key: one.key })}>
          {t(mayJudge && open ? 'choice.judge' : 'choice.read')}
          <span className="ws-visually-hidden">: {title}</span>
        </ButtonLink>
      </p>
    </li>
  )
}

function OpenChoices(props: ChoicesProps & { readonly open: readonly ChoiceView[] }) {
  const { t, frame, open, view, mayLog } = props
  const term = view.term?.term
  const why = (
    <>
      <p>{t('choice.open.why')}</p>
      <p>{t('choice.open.how')}</p>
      {term !== undefined && <p>{t('choice.term', { term: t(`rules.term.${term.unit}`, { count: term.value }) })}</p>}
      <SourceLine words={frame.words} kind="example">
        {t('choice.source.label')}
      </SourceLine>
    </>
  )
  return (
    <Section id="keuzes" title={t('choice.open', { count: open.length })} split why={why}>
      {open.length === 0 ? (
        <Empty>{t('choice.none')}</Empty>
      ) : (
        <Items>
          {open.map((one) => (
            <ChoiceItem key={one.key} {...props} one={one} />
          ))}
        </Items>
      )}
      {mayLog && (
        <p className="utrecht-button-group">
          <ButtonLink href={newChoicePath()} primary>
            {t('choice.new')}
          </ButtonLink>
        </p>
      )}
    </Section>
  )
}

/** Choices that officials made and that no decision of a body covers. */
export function ChoicesPage(props: ChoicesProps) {
  const { t, frame, view } = props
  const isOpen = ({ status }: ChoiceView) => status === 'toAssess' || status === 'toPutForward'
  const closed = view.choices.filter((one) => !isOpen(one))
  return (
    <Page frame={frame} title={t('choice.title')} kicker={t('choice.kicker')} lead={t('choice.lead')}>
      <OpenChoices {...props} open={view.choices.filter(isOpen)} />
      <Section id="afgehandeld" title={t('choice.closed')} split>
        {closed.length === 0 ? (
          <Empty>{t('choice.closed.none')}</Empty>
        ) : (
          <Items small>
            {closed.map((one) => (
              <ChoiceItem key={one.key} {...props} one={one} />
            ))}
          </Items>
        )}
      </Section>
      <Section id="inventaris" title={t('inventory.title')} split why={t('choice.inventory.why')}>
        <InventoryLine t={t} lang={frame.lang} standing={view.standing} />
      </Section>
      <Section id="uitweg" title={t('choice.way')} split>
        <p>{t('choice.way.text')}</p>
        <p className="utrecht-button-group">
          <ButtonLink href={startingDecisionPath()}>{t('choice.way.link')}</ButtonLink>
        </p>
      </Section>
    </Page>
  )
}
