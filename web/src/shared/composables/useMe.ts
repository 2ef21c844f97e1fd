import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { api, type Schema } from '@/shared/api'

/** Who is signed in and what that person may do. The server decides again on every call; this only keeps doors out of sight. */
export const useMe = defineStore('me', () => {
  const person = ref<Schema<'MyAccount'> | null>(null)
  const known = ref(false)

  const signedIn = computed(() => person.value !== null)
  const permissions = computed(() => new Set<string>(person.value?.permissions ?? []))

  /** Holds the permission, or one of them; nothing needed means yes. */
  function may(permission: string | string[] | undefined) {
    if (permission === undefined) return true
    return (Array.isArray(permission) ? permission : [permission]).some((one) => permissions.value.has(one))
  }

  async function load() {
    try {
      person.value = await api.get('/api/v1/me')
      known.value = true
    } catch (problem) {
      if ((problem as { status?: number }).status !== 401) throw problem
      forget()
    }
    return person.value
  }

  function forget() {
    person.value = null
    known.value = true
  }

  return { person, known, signedIn, permissions, may, load, forget }
})
