import { path } from '../http/path.ts'

export const walksPath = path('/werk/algoritmes/:id/ai-verordening')
export const walkPath = path('/werk/algoritmes/:id/ai-verordening/:walk')
export const walkBackPath = path('/werk/algoritmes/:id/ai-verordening/:walk/terug')
export const walkAsidePath = path('/werk/algoritmes/:id/ai-verordening/:walk/opzij')
export const walkProposePath = path('/werk/algoritmes/:id/ai-verordening/:walk/voorstel')

export const decisionTreesPath = path('/werk/beslishulp')
export const decisionTreeUsePath = path('/werk/beslishulp/gebruik')
export const decisionTreePreviewPath = path('/werk/beslishulp/voorbeeld/:id')
