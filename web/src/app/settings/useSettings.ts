import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { listed, modules } from '../modules'
import { useMe } from '@/shared/composables/useMe'

const order = ['organisation', 'service', 'data', 'system'] as const

/** The pages of settings that the reader may open, by section. */
export function useSettings() {
  const me = useMe()
  const { t } = useI18n()
  const sections = computed(() =>
    order
      .map((id) => ({
        id,
        label: t(`app.settings.${id}`),
        pages: modules
          .flatMap((module) => listed(module.settings))
          .filter((page) => page.section === id && me.may(page.permission))
          .sort((a, b) => a.order - b.order)
          .map((page) => ({ label: t(page.label), to: `/settings/${page.route.path.replace(/\/:.*$/, '')}` })),
      }))
      .filter((section) => section.pages.length > 0),
  )
  return { sections }
}
