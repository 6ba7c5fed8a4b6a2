import { relationNow, type NormRelation } from '#src/domain/weighing/norm-relation.ts'
import { publicNormHref } from '../../paths/public-texts.ts'
import { dayInWords } from '../day-text.tsx'
import { DataTable } from '../table.tsx'
import { Empty, Item, Items, Label, Voice } from '../text.tsx'
import { DisputeNote } from './dispute-note.tsx'
import { EditLink, EditLinks, type PartProps } from './reader.tsx'

/** Norms in force that nobody answered here yet, each with its question; or that there is no framework. */
function ToAnswer({ reader }: Pick<PartProps, 'reader'>) {
  const { t, norms } = reader
  if (norms === undefined) return null
  if (norms.framework === null)
    return (
      <Empty>
        <p>
          <strong>{t('weighing.norms.noFramework')}</strong> {t('weighing.norms.noFrameworkText')}
        </p>
      </Empty>
    )
  if (norms.unanswered.length === 0) return null
  return (
    <div className="ws-stack--tight">
      <h3>{t('weighing.norms.toAnswer', { framework: norms.framework.title })}</h3>
      {norms.closed && (
        <p>
          {t('weighing.norms.closed')} <a href="#verder">{t('weighing.way.title')}</a>
        </p>
      )}
      <Items small>
        {norms.unanswered.map(({ key, code, statement, question, deviationBody, frameworkNumber, earlierId }) => (
          <Item
            key={key}
            level={4}
            when={t('guiding.text.norm', { code })}
            title={statement}
            href={publicNormHref(code, frameworkNumber)}
          >
            <p>{question}</p>
            {earlierId !== null && <p>{t('weighing.norms.answeredBefore')}</p>}
            <p className="ws-small ws-subtle">{t(`guiding.deviation.${deviationBody}`)}</p>
            <EditLinks>
              {earlierId === null ? (
                <EditLink reader={reader} what="addNorm" about={key}>
                  {t('weighing.norms.answer', { code })}
                </EditLink>
              ) : (
                <EditLink reader={reader} what="changeNorm" about={earlierId}>
                  {t('weighing.norms.answerAgain', { code })}
                </EditLink>
              )}
            </EditLinks>
          </Item>
        ))}
      </Items>
    </div>
  )
}

interface NormProps extends PartProps {
  readonly relation: Omit<NormRelation, 'revision'>
}

/** Every norm that applies: first what it means here, then how the algorithm relates to it, and who says so. */
export function NormsSection({ weighing, reader }: PartProps) {
  const { t } = reader
  const rows = weighing.normRelations.map((relation) => ({
    id: relation.id,
    cells: [
      <NormName key="n" relation={relation} reader={reader} />,
      <span key="m" className="ws-prose">
        {relation.meaning}
      </span>,
      <Relation key="r" relation={relation} weighing={weighing} reader={reader} />,
    ],
  }))
  return (
    <section className="ws-section" aria-labelledby="normen">
      <div className="ws-section__head">
        <h2 id="normen">{t('weighing.norms.title')}</h2>
        <div className="ws-section__why ws-measure">
          <p>{t('weighing.norms.why')}</p>
        </div>
      </div>
      <div className="ws-stack">
        {rows.length === 0 ? (
          (reader.norms?.unanswered.length ?? 0) === 0 && <NoNorms weighing={weighing} reader={reader} />
        ) : (
          <DataTable
            caption={t('weighing.norms.caption')}
            columns={[t('weighing.norms.norm'), t('weighing.norms.meaning'), t('weighing.norms.relation')]}
            rows={rows}
            empty=""
          />
        )}
        <ToAnswer reader={reader} />
        <Asked reader={reader} />
        {reader.norms !== undefined && reader.norms.askHref !== null && (
          <p>
            <a href={reader.norms.askHref}>{t('norms.questions.link')}</a>
          </p>
        )}
        <EditLinks>
          <EditLink reader={reader} what="addNorm">
            {t('weighing.norms.add')}
          </EditLink>
        </EditLinks>
      </div>
    </section>
  )
}

/** What this team asked the owner of the framework, and what came of it. */
function Asked({ reader: { t, norms } }: Pick<PartProps, 'reader'>) {
  if (norms === undefined || norms.asked.length === 0) return null
  return (
    <div className="ws-stack--tight">
      <h3>{t('norms.questions.here')}</h3>
      <ul>
        {norms.asked.map(({ id, text, href, answer, due }) => (
          <li key={id}>
            <a href={href}>{text}</a> {due !== null && <span className="ws-subtle">{due}</span>}
            {answer !== null && <Voice>{answer}</Voice>}
          </li>
        ))}
      </ul>
    </div>
  )
}

function NormName({ relation, reader: { t, norms } }: Pick<NormProps, 'relation' | 'reader'>) {
  const since = norms?.since(relation) ?? null
  const { reference } = relation
  return (
    <span id={`norm-${relation.id}`}>
      {relation.norm}{' '}
      <span className="ws-small ws-subtle">
        {reference === undefined ? (
          relation.source
        ) : (
          <a href={publicNormHref(reference.code, reference.frameworkNumber)}>{relation.source}</a>
        )}
      </span>
      {since !== null && (
        <>
          {' '}
          <Label kind="open">{t(`weighing.norms.since.${since}`)}</Label>
        </>
      )}
    </span>
  )
}

const relationClass = {
  fits: 'ws-relation',
  doesNotTouch: 'ws-relation',
  deviates: 'ws-relation ws-relation--wijkt-af',
}

function Relation({ relation, weighing, reader }: NormProps) {
  const { t } = reader
  const disputes = weighing.disputes.filter((one) => one.subject === 'normRelation' && one.subjectId === relation.id)
  const now = relationNow(relation, disputes)
  const stated = relation.relation
  const mayDeviate = reader.norms?.deviationBody(relation) ?? null
  return (
    <>
      {stated === 'open' ? (
        <Label kind="open">{t('weighing.relation.open')}</Label>
      ) : (
        <span className={relationClass[stated]}>{t(`weighing.relation.${stated}`)}</span>
      )}
      , {t('weighing.norms.says', { who: reader.by(relation.by) })}. {relation.explanation}
      {(now === 'deviates' || now === 'contested') && mayDeviate !== null && (
        <p className="ws-small ws-subtle">{t(`guiding.deviation.${mayDeviate}`)}</p>
      )}
      {now === 'contested' &&
        disputes.map((dispute) => (
          <DisputeNote
            key={dispute.id}
            dispute={dispute}
            textNow={`${relation.norm}\n\n${relation.meaning}\n\n${relation.explanation}`}
            reader={reader}
          />
        ))}
      <EditLinks>
        <EditLink reader={reader} what="contestNorm" about={relation.id}>
          {t('weighing.norms.contest')}
        </EditLink>
        <EditLink reader={reader} what="changeNorm" about={relation.id}>
          {t('weighing.norms.change')}
        </EditLink>
        <EditLink reader={reader} what="withdrawNorm" about={relation.id}>
          {t('weighing.norms.withdraw')}
        </EditLink>
      </EditLinks>
    </>
  )
}

function NoNorms({ weighing, reader }: PartProps) {
  const { t, lang } = reader
  const signed = weighing.noneKnown.findLast((one) => one.about === 'norm')
  if (signed !== undefined)
    return (
      <Empty>
        <p>
          <strong>{t('weighing.norms.noFramework')}</strong> {signed.reason}
        </p>
        <p className="ws-small ws-subtle">
          {t('weighing.scales.signedBy', { who: reader.by(signed.by), day: dayInWords(signed.on, lang) })}
        </p>
      </Empty>
    )
  return (
    <Empty>
      <p>
        <strong>{t('weighing.norms.none')}</strong> {t('weighing.norms.noneText')}
      </p>
      <EditLinks>
        <EditLink reader={reader} what="signNone" about="norm">
          {t('weighing.norms.signNone')}
        </EditLink>
      </EditLinks>
    </Empty>
  )
}
