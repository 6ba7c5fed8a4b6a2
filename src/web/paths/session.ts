import { path } from '../http/path.ts'

export const signInPath = path('/inloggen')
export const signInCodePath = path('/inloggen/code')
export const signInAsPath = path('/inloggen/als')
export const keptFormPath = path('/inloggen/bewaard')
export const signOutPath = path('/uitloggen')
export const languagePath = path('/taal')
export const firstRunPath = path('/aan-de-slag')
export const setUpPath = path('/aan-de-slag/organisatie')
export const startExamplePath = path('/aan-de-slag/voorbeeld')
export const startPath = path('/werk')
