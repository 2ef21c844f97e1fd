import { useQuery } from '@tanstack/vue-query'
import { computed, onScopeDispose, ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { adoptPreferences } from '@/app/useLanguage'
import { api, Problem, type Schema } from '@/shared/api'
import { required, useForm } from '@/shared/composables/useForm'
import { useMe } from '@/shared/composables/useMe'

/** Signing in: name and password, then a code where the person set that up; a rest after too many tries. */
export function useSignIn() {
  const enter = useEntering()
  const codeWanted = ref(false)
  const rest = useRest()

  const methods = useQuery({
    queryKey: ['session', 'methods'],
    queryFn: (): Promise<Schema<'Offered'>> => api.get('/api/v1/session/methods'),
    staleTime: Infinity,
  })

  const form = useForm({
    initial: () => ({ login: '', password: '', code: '' }),
    rules: {
      login: [required()],
      password: [required()],
      code: [(value, all) => (codeWanted.value ? required<typeof all>()(value, all) : undefined)],
    },
    async submit({ login, password, code }) {
      try {
        return await api.post('/api/v1/session', { body: { login, password, code: codeWanted.value ? code : null } })
      } catch (fault) {
        if (!(fault instanceof Problem)) throw fault
        if (fault.code === 'staff.code-needed') {
          codeWanted.value = true
          return undefined
        }
        if (fault.status === 429) rest.begin(fault.retryAfter ?? 60)
        throw fault
      }
    },
    done: (account) => account && enter(account),
  })

  function back() {
    codeWanted.value = false
    form.reset()
  }

  return { form, codeWanted, back, methods: methods.data, waiting: rest.left }
}

/** What follows once somebody is known: their language and look, then the page they wanted. */
export function useEntering() {
  const me = useMe()
  const route = useRoute()
  const router = useRouter()
  return async function enter(account: Schema<'MyAccount'>) {
    me.person = account
    me.known = true
    await adoptPreferences(account)
    const next = route.query.next
    await router.replace(typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/')
  }
}

/** Seconds still to wait, counting down. */
function useRest() {
  const until = ref(0)
  const now = ref(Date.now())
  let timer: ReturnType<typeof setInterval> | undefined
  function begin(seconds: number) {
    now.value = Date.now()
    until.value = now.value + seconds * 1000
    clearInterval(timer)
    timer = setInterval(() => {
      now.value = Date.now()
      if (now.value >= until.value) clearInterval(timer)
    }, 1000)
  }
  onScopeDispose(() => clearInterval(timer))
  return { begin, left: computed(() => Math.max(0, Math.ceil((until.value - now.value) / 1000))) }
}
