import { shallowRef } from 'vue'
import {
  createRouter,
  createWebHistory,
  type RouteLocationNormalized,
  type RouteLocationRaw,
  type RouteRecordRaw,
} from 'vue-router'
import { listed, modules } from './modules'
import { setupNeeded } from './setup'
import { adoptPreferences } from './useLanguage'
import { useMe } from '@/shared/composables/useMe'

/** Why the last page could not be opened. */
export const pageFault = shallowRef<unknown>()

const settings: RouteRecordRaw = {
  path: '/settings',
  component: () => import('./settings/SettingsShell.vue'),
  meta: { title: 'app.settings.title' },
  children: [
    { path: '', name: 'settings', component: () => import('./settings/SettingsHome.vue') },
    ...modules.flatMap((module) =>
      listed(module.settings).map((page) => ({
        ...page.route,
        meta: { title: page.label, permission: page.permission, ...page.route.meta },
      })),
    ),
  ] as RouteRecordRaw[],
}

const account: RouteRecordRaw = {
  path: '/account',
  component: () => import('./account/AccountShell.vue'),
  meta: { title: 'app.account.title' },
  children: [
    { path: '', name: 'account', component: () => import('./account/DisplayPage.vue') },
    ...modules.flatMap((module) =>
      listed(module.account).map((page) => ({ ...page.route, meta: { title: page.label, ...page.route.meta } })),
    ),
  ] as RouteRecordRaw[],
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...modules.flatMap((module) => module.routes ?? []),
    settings,
    account,
    {
      path: '/forbidden',
      name: 'forbidden',
      component: () => import('./pages/ForbiddenPage.vue'),
      meta: { title: 'app.page.forbidden' },
    },
    {
      path: '/:rest(.*)*',
      name: 'notFound',
      component: () => import('./pages/NotFoundPage.vue'),
      meta: { title: 'app.page.notFound' },
    },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
})

/** Who may pass where. Gives back true, or where to go instead. */
export async function guard(to: RouteLocationNormalized): Promise<true | RouteLocationRaw> {
  pageFault.value = undefined
  if (to.name === 'setup') return (await setupNeeded()) || { name: 'signin', replace: true }
  if (to.name === 'signin' && (await setupNeeded())) return { name: 'setup', replace: true }
  if (to.meta.public) return true
  const me = useMe()
  if (!me.known) {
    const account = await me.load()
    if (account) await adoptPreferences(account)
  }
  if (me.person?.passwordChangeNeeded && to.name !== 'newPassword') return { name: 'newPassword', replace: true }
  if (!me.signedIn) return { name: 'signin', query: to.fullPath === '/' ? {} : { next: to.fullPath }, replace: true }
  const needed = to.matched.map((record) => record.meta.permission).filter((one) => one !== undefined)
  if (!needed.every((one) => me.may(one))) return { name: 'forbidden', replace: true }
  return true
}

router.beforeEach(guard)

router.onError((fault) => {
  pageFault.value = fault
})
