import { onScopeDispose, ref, watchEffect } from 'vue'

/** What the window's title says when a page names itself; the router's title otherwise. */
export const pageTitle = ref<string>()

/** Names the page in the window's title by what it shows: `usePage(() => customer.value?.name)`. */
export function usePage(title: () => string | undefined) {
  const stop = watchEffect(() => (pageTitle.value = title()))
  onScopeDispose(() => {
    stop()
    pageTitle.value = undefined
  })
}
