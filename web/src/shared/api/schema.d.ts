/* Generated from openapi.json by `npm run api`. */
export type paths = Record<never, never>
export interface components {
  schemas: Record<never, never>
}
