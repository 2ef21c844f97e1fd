import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { api } from '@/shared/api'

/** Tags in use, the most frequent first, narrowed by what is typed; asked for once the list is opened. */
export function useTagSuggestions() {
  const typed = ref('')
  const opened = ref(false)
  const { data, isPending } = useQuery({
    queryKey: computed(() => ['cases', 'tags', typed.value.trim()]),
    queryFn: ({ signal }) => api.get('/api/v1/cases/tags', { query: { text: typed.value.trim() }, signal }),
    enabled: opened,
    placeholderData: keepPreviousData,
  })
  return {
    typed,
    suggestions: computed(() => data.value?.items ?? []),
    loading: computed(() => opened.value && isPending.value),
    look: (text: string) => (typed.value = text),
    open: (now: boolean) => {
      opened.value ||= now
      if (!now) typed.value = ''
    },
  }
}
