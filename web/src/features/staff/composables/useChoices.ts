import { useQuery } from '@tanstack/vue-query'
import { api } from '@/shared/api'

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
  return { roles, positions, departments }
}
