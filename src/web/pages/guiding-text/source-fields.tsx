import type { TextSource } from '#src/domain/framework/norm.ts'
import { sourceKinds, type SourceKind } from '#src/domain/shared/source.ts'
import { Select, TextBox } from '../../components/form.tsx'
import { choice, optionalAddress, optionalText } from '../../http/fields.ts'
import type { FieldsProps } from './part-form.ts'

/** Where a principle or norm comes from. The rule says that it must have one, with its own sentence. */
export const sourceFields = {
  sourceKind: choice(sourceKinds),
  sourceLabel: optionalText(300),
  sourceUrl: optionalAddress(),
}

export const sourceLabels = {
  sourceKind: 'guiding.field.sourceKind',
  sourceLabel: 'guiding.field.sourceLabel',
  sourceUrl: 'guiding.field.sourceUrl',
} as const

export const SourceFields = ({ form, t }: Pick<FieldsProps, 'form' | 't'>) => (
  <>
    <Select
      form={form}
      name="sourceKind"
      label={t('guiding.field.sourceKind')}
      why={t('guiding.field.sourceKind.why')}
      choices={sourceKinds.map((value) => ({ value, label: form.words.sourceKinds[value] }))}
    />
    <TextBox
      form={form}
      name="sourceLabel"
      label={t('guiding.field.sourceLabel')}
      why={t('guiding.field.sourceLabel.why')}
    />
    <TextBox form={form} name="sourceUrl" type="url" label={t('guiding.field.sourceUrl')} optional />
  </>
)

export const valuesOfSource = ({ kind, label, url }: TextSource) => ({
  sourceKind: kind,
  sourceLabel: label,
  sourceUrl: url ?? '',
})

export const sourceOf = (value: {
  readonly sourceKind: SourceKind
  readonly sourceLabel: string
  readonly sourceUrl: string | null
}): TextSource => ({ kind: value.sourceKind, label: value.sourceLabel, url: value.sourceUrl })
