import { roleContradiction, type RoleContradiction } from '#src/domain/ai-act/role-contradiction.ts'
import { classInForce } from '#src/domain/algorithm/classification.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { Notice } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { classificationPath, recordPath } from '../../paths/algorithm.ts'

interface RolesDifferProps {
  readonly page: PageRequest
  readonly dossier: Dossier
}

/** Record and classification say different things about our role under the AI Act: a remark, whoever is right. */
export function RolesDiffer({ page: { t }, dossier: { rows } }: RolesDifferProps) {
  const { id, facts } = rows.algorithm
  const found = roleContradiction(facts, classInForce(rows.classifications)?.by ?? null)
  if (found === null) return null
  const named = (roles: RoleContradiction['record']) =>
    roles.length === 0 ? t('dossier.roles.system') : roles.map((role) => t(`algorithm.aiActRole.${role}`)).join(', ')
  return (
    <Notice title={t('dossier.roles.title')}>
      <p>{t('dossier.roles.text', { record: named(found.record), classification: named(found.classification) })}</p>
      <p>
        <a href={recordPath({ id })}>{t('dossier.roles.record')}</a>{' '}
        <a href={classificationPath({ id })}>{t('dossier.roles.classification')}</a>
      </p>
    </Notice>
  )
}
