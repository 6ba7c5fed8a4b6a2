import type { ListedAlgorithm } from '#src/domain/inventory/confirmation.ts'
import type { NamedConfirmation } from '#src/workflows/inventory/read-inventory.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { Late, Prose } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'

const namesOf = (list: readonly ListedAlgorithm[]): string => list.map(({ name }) => name).join(', ')

/** How a request stands, in words. */
export function stateWords({ t, lang }: PageRequest, { state, request }: NamedConfirmation) {
  const day = dayInWords(request.dueOn, lang)
  if (state === 'waiting') return t('inventory.state.waiting', { day })
  if (state === 'late') return <Late>{t('inventory.state.late', { day })}</Late>
  return <strong>{t(`inventory.state.${state}`)}</strong>
}

/** What somebody said, with the list as it was then. */
export function answerLines({ t, lang }: PageRequest, { answer, personName, request }: NamedConfirmation) {
  if (answer === null) return null
  const { outcome, words, notOurs, listed } = answer
  const withdrawn = outcome === 'withdrawn'
  const name = answer.answeredBy === request.personId ? personName : null
  return (
    <>
      {words !== '' && (
        <div>
          <p>{t(withdrawn ? 'inventory.said.why' : 'inventory.said.missing')}</p>
          <Prose text={words} />
        </div>
      )}
      {notOurs.length > 0 && <p>{t('inventory.said.notOurs', { names: namesOf(notOurs) })}</p>}
      {!withdrawn && (
        <p>
          {listed.length === 0
            ? t('inventory.said.listed.none')
            : t('inventory.said.listed', { names: namesOf(listed) })}
        </p>
      )}
      <p className="ws-small ws-subtle">
        {name === null
          ? t('inventory.takenBack', { day: dayInWords(answer.answeredOn, lang), who: answer.answererFunction })
          : t('inventory.answered', {
              day: dayInWords(answer.answeredOn, lang),
              name,
              function: answer.answererFunction,
            })}
      </p>
    </>
  )
}
