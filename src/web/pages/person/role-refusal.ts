import type { Together } from '#src/domain/person/assign-role.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { GiveRoleRefusal } from '#src/workflows/person/give-role.ts'
import { capital } from '../../components/words.ts'

/** Why a role is refused; of tasks that do not go together which they are, and in whom where that is not plain. */
export function whyNot(
  t: Translate,
  { refusal, together }: { refusal: GiveRoleRefusal; together?: Together },
  name?: string,
): string {
  const sentence = t(`role.refusal.${refusal}`)
  if (together === undefined) return sentence
  const clashes = together.clashes.map((clash) =>
    t('role.refusal.clash', {
      one: t(`role.${together.role}`),
      other: t(`role.${clash.with}`),
      separation: t(`separation.${clash.separation}`),
    }),
  )
  const tasks = capital(clashes.join('; '))
  return t('role.refusal.together', { tasks: name === undefined ? tasks : `${name}: ${tasks}`, sentence })
}
