export { api, ask, newKey, urlOf, withFile, type Schema } from './client'
export { Problem, type FieldProblem } from './problem'
export { every } from './every'
