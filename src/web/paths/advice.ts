import { path } from '../http/path.ts'

export const adviceInboxPath = path('/werk/adviezen')
export const advicePath = path('/werk/adviezen/:id')
export const deliverAdvicePath = path('/werk/adviezen/:id/uitbrengen')
export const takeUpAdvicePath = path('/werk/adviezen/:id/oppakken')
export const adviceNotDeliveredPath = path('/werk/adviezen/:id/niet-uitgebracht')
export const adviceResponsePath = path('/werk/adviezen/:id/reactie')
export const requestAdvicePath = path('/werk/algoritmes/:id/adviezen/vraag')
export const notToBeHadPath = path('/werk/algoritmes/:id/adviezen/niet-te-krijgen')
export const unsolicitedAdvicePath = path('/werk/algoritmes/:id/adviezen/ongevraagd')
