import type { Module } from './module'

const found = import.meta.glob<{ default: Module }>('../features/*/module.ts', { eager: true })

/** All features, in the order of their names. */
export const modules: Module[] = Object.values(found)
  .map((file) => file.default)
  .sort((a, b) => a.id.localeCompare(b.id))

export function listed<T>(one: T | T[] | undefined): T[] {
  if (one === undefined) return []
  return Array.isArray(one) ? one : [one]
}
