import type { InventoryStanding } from '#src/domain/inventory/confirmation.ts'
import type { Language, Translate } from '#src/i18n/text.ts'
import { inventoryPath } from '../paths/inventory.ts'
import { standingInWords } from './inventory-words.ts'

interface InventoryLineProps {
  readonly t: Translate
  readonly lang: Language
  readonly standing: InventoryStanding
}

/** Whether the list of algorithms is known to be complete, in a few sentences, with the way to the answers. */
export const InventoryLine = (props: InventoryLineProps) => (
  <p className="ws-measure">
    {standingInWords(props).join(' ')} <a href={inventoryPath()}>{props.t('inventory.link')}</a>
  </p>
)
