import { path } from '../http/path.ts'

/** Whether the list of algorithms is complete. */
export const inventoryPath = path('/werk/inventaris')
export const askInventoryPath = path('/werk/inventaris/vragen')
export const confirmationPath = path('/werk/inventaris/bevestiging/:id')
export const withdrawConfirmationPath = path('/werk/inventaris/bevestiging/:id/intrekken')

/** Lists of the organisation beside the register. */
export const listsPath = path('/werk/inventaris/lijsten')
export const keepListPath = path('/werk/inventaris/lijsten/vergelijken')
export const listPath = path('/werk/inventaris/lijsten/:id')
export const listRowPath = path('/werk/inventaris/lijsten/:id/regel/:number')
export const notAlgorithmPath = path('/werk/inventaris/lijsten/:id/geen-algoritme')
export const forgetListPath = path('/werk/inventaris/lijsten/:id/weggooien')
