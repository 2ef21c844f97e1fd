import { type QueryClient, useQueryClient } from '@tanstack/vue-query'
import { onScopeDispose, readonly, ref } from 'vue'

/** Something changed on the server: topic (`cases`), id (0 for the whole topic) and what happened (`replied`). */
export interface LiveEvent {
  topic: string
  id: number
  change: string
}

type Ear = (events: LiveEvent[]) => void

const ears = new Set<Ear>()
const online = ref(true)
let source: EventSource | undefined

/** Whether the live stream stands; a banner shows when it does not. */
export const liveOnline = readonly(online)

/**
 * Hears live events of a topic while the component lives. Usually not needed: an event of topic `cases` makes every query
 * whose key begins with `cases` stale by itself, so name query keys after the topic.
 */
export function useLive(topic: string, hear: (event: LiveEvent) => void) {
  const ear: Ear = (events) => events.filter((event) => event.topic === topic).forEach(hear)
  ears.add(ear)
  onScopeDispose(() => ears.delete(ear))
}

/** Reads again, at once and then at most every so many milliseconds, what events of other topics make stale: sums over many. */
export function useRefreshes(topics: string[], key: readonly unknown[], span: number) {
  const client = useQueryClient()
  const refresh = gathered(() => void client.invalidateQueries({ queryKey: key }), span)
  for (const topic of topics) useLive(topic, () => refresh([topic]))
}

/** Opens the stream for this window. `also` names, by topic, further beginnings of keys that it makes stale. */
export function startLive(client: QueryClient, also: Map<string, string[]>) {
  if (source) return
  const connection = new EventSource('/api/v1/live')
  source = connection
  let broken = false
  connection.onopen = () => {
    if (broken) void client.invalidateQueries()
    broken = false
    online.value = true
  }
  connection.onerror = () => {
    broken = true
    setTimeout(() => {
      if (broken) online.value = false
    }, 4000)
    if (connection.readyState === EventSource.CLOSED) {
      source = undefined
      setTimeout(() => source ?? (broken && startLive(client, also)), 5000)
    }
  }
  const refresh = gathered((topics) => {
    for (const topic of topics)
      for (const key of [topic, ...(also.get(topic) ?? [])]) void client.invalidateQueries({ queryKey: [key] })
  }, 1000)
  connection.addEventListener('changes', (message) => {
    const events = JSON.parse((message as MessageEvent<string>).data) as LiveEvent[]
    for (const ear of ears) ear(events)
    refresh(events.map((event) => event.topic))
  })
}

export function stopLive() {
  source?.close()
  source = undefined
  online.value = true
}

/** Acts at once on the first call, then at most once per span with all that came meanwhile. */
export function gathered(act: (all: string[]) => void, span: number) {
  let waiting = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    timer = undefined
    if (waiting.size === 0) return
    const all = [...waiting]
    waiting = new Set()
    act(all)
    timer = setTimeout(flush, span)
  }
  return (some: string[]) => {
    some.forEach((one) => waiting.add(one))
    if (timer === undefined) flush()
  }
}
