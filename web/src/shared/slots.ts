import type { Component, InjectionKey } from 'vue'

export interface CollectedSlot {
  permission?: string | string[]
  component: () => Promise<{ default: Component }>
  resolved?: Component
}

/** What features contribute to others' pages, by the name of the place, in order; provided by the program's start. */
export const slotEntries: InjectionKey<Record<string, CollectedSlot[]>> = Symbol('slots')
