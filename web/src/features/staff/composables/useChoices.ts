import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, type Schema } from '@/shared/api'

/** Roles, positions and departments to choose from. */
export function useChoices() {
  const roles = useQuery({
    queryKey: ['staff', 'roles'],
    queryFn: ({ signal }) => api.get('/api/v1/roles', { signal }),
  })
  const positions = useQuery({
    queryKey: ['staff', 'positions'],
    queryFn: ({ signal }) => api.get('/api/v1/positions', { signal }),
  })
  const departments = useQuery({
    queryKey: ['staff', 'departments'],
    queryFn: ({ signal }) => api.get('/api/v1/departments', { signal }),
  })
  const openPositions = computed(() => (positions.data.value ?? []).filter((one: Schema<'Position'>) => !one.retired))
  return { roles, openPositions, departments }
}
