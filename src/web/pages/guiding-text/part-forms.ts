import type { PartType } from '#src/domain/guiding-text/part.ts'
import { activityForm } from './activity-form.tsx'
import { adviceTaskForm, controlForm } from './control-part-forms.tsx'
import { goalForm } from './goal-form.tsx'
import { normForm } from './norm-form.tsx'
import type { PartForm } from './part-form.ts'
import { principleForm } from './principle-form.tsx'
import { alternativeForm, inputForm, paragraphForm } from './vision-forms.tsx'

/** The form of every type of part. A new type of part needs one here. */
export const partForms: { readonly [Type in PartType]: PartForm<Type> } = {
  paragraph: paragraphForm,
  principle: principleForm,
  norm: normForm,
  alternative: alternativeForm,
  input: inputForm,
  goal: goalForm,
  activity: activityForm,
  adviceTask: adviceTaskForm,
  control: controlForm,
}
