import { Setting } from '@element-plus/icons-vue'
import { computed, type Component } from 'vue'
import { useI18n } from 'vue-i18n'
import type { RouteLocationRaw } from 'vue-router'
import type { MenuEntry } from '../module'
import { listed, modules } from '../modules'
import { useSettings } from '../settings/useSettings'
import { useMe } from '@/shared/composables/useMe'

export interface ShownEntry {
  key: string
  label: string
  to: RouteLocationRaw
  icon: Component
  count: number | undefined
  phone: boolean
}

const groups = ['work', 'people', 'plan'] as const

/** The rail for who is signed in: entries that may not be used are absent. Call once, in the shell. */
export function useMenu() {
  const me = useMe()
  const { t } = useI18n()
  const { sections } = useSettings()
  const entries = modules
    .flatMap((module) => listed(module.menu))
    .map((entry) => ({ ...entry, number: me.may(entry.permission) ? entry.count?.() : undefined }))

  const shown = (entry: MenuEntry & { number?: Readonly<{ value: number | undefined }> }): ShownEntry => ({
    key: entry.label,
    label: t(entry.label),
    to: entry.to,
    icon: entry.icon,
    count: entry.number?.value || undefined,
    phone: entry.phone ?? false,
  })

  const rail = computed(() =>
    groups
      .map((group) => [
        ...entries
          .filter((entry) => entry.group === group && me.may(entry.permission))
          .sort((a, b) => a.order - b.order)
          .map(shown),
        ...(group === 'plan' && sections.value.length
          ? [
              {
                key: 'settings',
                label: t('app.settings.title'),
                to: '/settings',
                icon: Setting,
                count: undefined,
                phone: false,
              },
            ]
          : []),
      ])
      .filter((group) => group.length > 0),
  )
  return { rail }
}
