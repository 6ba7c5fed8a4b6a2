import { path } from '../http/path.ts'

/** Whether the list of algorithms is complete. */
export const inventoryPath = path('/werk/inventaris')
export const askInventoryPath = path('/werk/inventaris/vragen')
export const confirmationPath = path('/werk/inventaris/bevestiging/:id')
export const withdrawConfirmationPath = path('/werk/inventaris/bevestiging/:id/intrekken')
