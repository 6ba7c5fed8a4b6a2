import type { ImportRemark } from '#src/domain/instrument/import-remark.ts'
import type { Translate } from '#src/i18n/text.ts'

import { DataTable } from '../../components/table.tsx'

/** What was read otherwise than it stood in the file, with the place. */
export const InstrumentRemarks = ({ t, remarks }: { t: Translate; remarks: readonly ImportRemark[] }) => (
  <DataTable
    caption={t('instrument.remarks')}
    columns={[t('instrument.remarks.node'), t('instrument.remarks.what')]}
    rows={remarks.map(({ node, remark, detail }, at) => ({
      id: String(at),
      cells: [node === '' ? t('instrument.remarks.whole') : node, t(`instrument.remark.${remark}`, { detail })],
    }))}
    empty={t('instrument.remarks.none')}
  />
)
