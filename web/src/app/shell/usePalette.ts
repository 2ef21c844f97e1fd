import { useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, onScopeDispose, type Ref, ref, toValue, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Router } from 'vue-router'
import { modules } from '../modules'
import { useSettings } from '../settings/useSettings'
import type { ShownEntry } from './useMenu'
import { api, type Schema } from '@/shared/api'
import { useMe } from '@/shared/composables/useMe'

export interface Found {
  id: string
  label: string
  hint?: string
  shortcut?: string
  act: (context: { router: Router }) => unknown
}

/** What the palette offers for a text: pages and acts at once, cases and customers as the server finds them. */
export function usePalette(rail: MaybeRefOrGetter<ShownEntry[][]>, text: Ref<string>, open: Ref<boolean>) {
  const { t } = useI18n()
  const me = useMe()
  const { sections } = useSettings()
  const settled = useSettled(text, 150)

  const pages = computed<(Found & { words: string })[]>(() => [
    ...toValue(rail)
      .flat()
      .map((entry) => page(entry.key, entry.label, '', entry.to)),
    ...sections.value.flatMap((section) =>
      section.pages.map((one) => page(one.to, one.label, t('app.settings.title'), one.to)),
    ),
    page('account', t('app.account.title'), '', { name: 'account' }),
  ])
  const commands = computed<(Found & { words: string })[]>(() =>
    modules
      .flatMap((module) => module.commands ?? [])
      .filter((command) => me.may(command.permission))
      .map((command) => ({
        id: command.id,
        label: t(command.label),
        shortcut: command.shortcut,
        words: `${t(command.label)} ${command.keywords ?? ''} ${command.id}`.toLowerCase(),
        act: command.run,
      })),
  )

  const cases = useQuery({
    queryKey: computed(() => ['cases', 'search', settled.value]),
    queryFn: async ({ signal }): Promise<Schema<'CaseItem'>[]> => {
      const found = await api.get('/api/v1/cases/search', { query: { text: settled.value }, signal })
      return found.items.slice(0, 6)
    },
    enabled: computed(() => open.value && settled.value.length > 0 && me.may('cases.read')),
    staleTime: 5_000,
    retry: false,
  })
  const customers = useQuery({
    queryKey: computed(() => ['customers', 'search', settled.value]),
    queryFn: async ({ signal }): Promise<Schema<'CustomerRow'>[]> => {
      const found = await api.get('/api/v1/customers', { query: { q: settled.value, limit: 5 }, signal })
      return found.items
    },
    enabled: computed(() => open.value && settled.value.length > 0 && me.may('customers.read')),
    staleTime: 5_000,
    retry: false,
  })

  const groups = computed(() => {
    const typed = text.value.trim().toLowerCase()
    const current = typed !== '' && settled.value === text.value.trim()
    return [
      {
        id: 'cases',
        label: t('app.palette.cases'),
        items: (current ? (cases.data.value ?? []) : []).map(caseFound),
      },
      {
        id: 'customers',
        label: t('app.palette.customers'),
        items: (current ? (customers.data.value ?? []) : []).map(customerFound),
      },
      { id: 'commands', label: t('app.palette.commands'), items: matching(commands.value, typed) },
      { id: 'pages', label: t('app.palette.pages'), items: matching(pages.value, typed) },
    ].filter((group) => group.items.length > 0)
  })

  return { groups, searching: computed(() => cases.isFetching.value || customers.isFetching.value) }
}

function page(id: string, label: string, hint: string, to: Parameters<Router['push']>[0]) {
  return {
    id: `page-${id.replace(/\W+/g, '-')}`,
    label,
    hint,
    words: `${label} ${hint} ${typeof to === 'string' ? to : ''}`.toLowerCase(),
    act: ({ router }: { router: Router }) => router.push(to),
  }
}

function caseFound(found: Schema<'CaseItem'>): Found {
  return {
    id: `case-${found.id}`,
    label: found.subject,
    hint: [found.number, found.customer?.name].filter(Boolean).join(' · '),
    act: ({ router }) => router.push(`/cases/${found.id}`),
  }
}

function customerFound(found: Schema<'CustomerRow'>): Found {
  return {
    id: `customer-${found.id}`,
    label: found.name || found.phone || found.email || '',
    hint: [found.phone ?? found.email, found.company].filter(Boolean).join(' · '),
    act: ({ router }) => router.push(`/customers/${found.id}`),
  }
}

/** All words typed occur; beginnings first. */
export function matching<F extends { label: string; words: string }>(all: F[], typed: string): F[] {
  const words = typed.split(/\s+/).filter(Boolean)
  return all
    .filter((one) => words.every((word) => one.words.includes(word)))
    .sort((a, b) => Number(b.label.toLowerCase().startsWith(typed)) - Number(a.label.toLowerCase().startsWith(typed)))
}

function useSettled(text: Ref<string>, wait: number) {
  const settled = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(text, (now) => {
    clearTimeout(timer)
    timer = setTimeout(() => (settled.value = now.trim()), wait)
  })
  onScopeDispose(() => clearTimeout(timer))
  return settled
}
