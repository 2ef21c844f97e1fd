import 'element-plus/theme-chalk/base.css'
import './styles/tokens.css'
import './styles/element.css'
import './styles/base.css'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { listed, modules } from './modules'
import { queryClient } from './query'
import { router } from './router'
import { speaking, whenSignedOut } from '@/shared/api/client'
import { currentLocale, i18n, preferredLocale, speak } from '@/shared/i18n'
import { useMe } from '@/shared/composables/useMe'
import { stopLive } from '@/shared/composables/useLive'
import { type CollectedSlot, slotEntries } from '@/shared/slots'

const app = createApp(App)
app.use(createPinia())
app.use(i18n)
app.use(VueQueryPlugin, { queryClient })
app.use(router)
app.provide(slotEntries, collectedSlots())

speaking(currentLocale)
whenSignedOut(() => {
  const me = useMe()
  if (!me.signedIn) return
  me.forget()
  stopLive()
  queryClient.clear()
  const here = router.currentRoute.value
  if (!here.meta.public) void router.replace({ name: 'signin', query: { next: here.fullPath, ended: '1' } })
})

await speak(preferredLocale())
app.mount('#app')

function collectedSlots() {
  const all: Record<string, (CollectedSlot & { order: number })[]> = {}
  for (const module of modules)
    for (const [name, entries] of Object.entries(module.slots ?? {}))
      for (const entry of listed(entries)) (all[name] ??= []).push({ order: 50, ...entry })
  for (const entries of Object.values(all)) entries.sort((a, b) => a.order - b.order)
  return all
}
