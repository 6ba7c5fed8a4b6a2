import { path } from '../http/path.ts'

export const askPath = path('/werk/vragen')
export const questionPath = path('/werk/vragen/:id')
export const answerPath = path('/werk/vragen/:id/antwoord')
export const acknowledgePath = path('/werk/kennisgenomen')
