import { type RouteLocationRaw, useRouter } from 'vue-router'
import { useMe } from './useMe'

/** A link only where the page exists and may be opened: `:to="page({ path: '/figures', query })"`, undefined otherwise. */
export function useKnownPage() {
  const router = useRouter()
  const me = useMe()
  return function page(to: RouteLocationRaw): RouteLocationRaw | undefined {
    const found = router.resolve(to)
    const open = found.name !== 'notFound' && found.matched.every((record) => me.may(record.meta.permission))
    return open ? to : undefined
  }
}
