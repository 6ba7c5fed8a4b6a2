import { path } from '../http/path.ts'

/** One algorithm that goes the whole way first. */
export const trialCasesPath = path('/werk/proefcasus')
export const newTrialCasePath = path('/werk/proefcasus/nieuw/:algorithm')
export const trialCasePath = path('/werk/proefcasus/:id')
export const newLessonPath = path('/werk/proefcasus/:id/les')
export const turnLessonPath = path('/werk/proefcasus/:id/les/:lesson')
export const goalOfLessonPath = path('/werk/proefcasus/:id/les/:lesson/doel')
export const withdrawLessonPath = path('/werk/proefcasus/:id/les/:lesson/intrekken')
export const breakOffPath = path('/werk/proefcasus/:id/afbreken')
export const endTrialCasePath = path('/werk/proefcasus/:id/terugkijken')
