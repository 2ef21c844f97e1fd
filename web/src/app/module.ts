import type { Component, Ref } from 'vue'
import type { RouteRecordRaw, Router } from 'vue-router'

/**
 * What a feature gives to the program. Each `src/features/<id>/module.ts` has one as its default export; the program finds
 * it by its place, so a new feature edits nothing outside its own folder.
 *
 * ```ts
 * export default defineModule({
 *   id: 'cases',
 *   routes: [
 *     { path: '/cases', name: 'cases', component: () => import('./views/CaseList.vue'),
 *       meta: { title: 'cases.title', permission: 'cases.read' } },
 *   ],
 *   menu: { label: 'cases.title', to: { name: 'cases' }, group: 'work', order: 20, icon: Tickets, permission: 'cases.read', count: useOpenCount },
 *   slots: { 'today.card': { order: 10, component: () => import('./components/DueSoon.vue'), permission: 'cases.read' } },
 *   commands: [{ id: 'cases.new', label: 'cases.new', permission: 'cases.open', run: ({ router }) => router.push({ name: 'cases.new' }) }],
 * })
 * ```
 *
 * Words live in `features/<id>/locales/{zh-CN,en}.json` and are reached as `t('<id>.…')`; zh-TW is derived at build time.
 * Every key used must exist in both files, else build and lint fail.
 */
export interface Module {
  /** The feature's folder name, which is also the prefix of its words and, by habit, of its route names and query keys. */
  id: string
  /** Pages. `path` is absolute. Load views lazily: `component: () => import('./views/…')`. */
  routes?: RouteRecordRaw[]
  /** Entries of the left rail. */
  menu?: MenuEntry | MenuEntry[]
  /** Pages under /settings, listed there by section. */
  settings?: SettingsPage | SettingsPage[]
  /** Pages under /account, for what everyone may set for oneself. */
  account?: AccountPage | AccountPage[]
  /** What this feature shows on pages of others, by slot name. */
  slots?: { [name in SlotName]?: SlotEntry | SlotEntry[] }
  /** Acts offered by the command palette (pages of the menu and settings are offered by themselves). */
  commands?: Command[]
  /**
   * What a live event makes stale beyond the rule "an event of topic x makes queries whose key begins with x stale":
   * further topics that concern this module's queries.
   */
  refreshedBy?: string[]
}

/**
 * Places where features may show something on another feature's page. The page renders `<SlotOutlet name="…" v-bind="…" />`,
 * the bound values reach the component as props.
 *
 * - `case.side`: right column of a case; props `caseId: number`, `customerId: number | null`
 * - `customer.side`: right column of a customer; props `customerId: number`
 * - `person.page`: sections of a person's page; props `personId: number`
 * - `person.act`: beside something of a person; props `personId: number`, `personName: string`, `about: { kind, id }`
 * - `today.figures`: the row of figures of Today; props `rank: Rank`
 * - `today.card`: the cards of Today, left column; props `rank: Rank`
 * - `today.main`: the cards of Today, wide column; props `rank: Rank`
 * - `top.state`: right side of the top bar (online state and the like)
 */
export type SlotName =
  | 'case.side'
  | 'customer.side'
  | 'person.page'
  | 'person.act'
  | 'today.figures'
  | 'today.card'
  | 'today.main'
  | 'top.state'

export interface Gated {
  /** Shown only to who has this permission, or one of these. Absent: to everyone signed in. */
  permission?: string | string[]
}

export interface MenuEntry extends Gated {
  /** Key of the words. */
  label: string
  /** Name or path of the page. */
  to: { name: string } | string
  /** `work` (today, cases, customers, knowledge), `people` (voice, quality, performance, training, practice), `plan` (improve, plan, settings). */
  group: 'work' | 'people' | 'plan'
  /**
   * Place in the rail. today 10, cases 20, customers 30, knowledge 40 · voice 10, quality 20, performance 30, training 40,
   * practice 50 · improve 10, plan 20, settings 90.
   */
  order: number
  /** For the phone's bottom bar. */
  icon: Component
  /** A composable called once while the shell is set up; the number beside the entry, nothing when undefined or 0. */
  count?: () => Readonly<Ref<number | undefined>>
  /** Shown in the bottom bar of a phone (at most four entries are, by order). */
  phone?: boolean
}

export interface SettingsPage extends Gated {
  /** Key of the words. */
  label: string
  section: 'organisation' | 'service' | 'data' | 'system'
  order: number
  /** With a path relative to /settings; meta.permission is set from `permission`. */
  route: RouteRecordRaw
}

export interface AccountPage {
  label: string
  order: number
  /** With a path relative to /account. */
  route: RouteRecordRaw
}

export interface SlotEntry extends Gated {
  order?: number
  component: () => Promise<{ default: Component }>
}

export interface Command extends Gated {
  id: string
  /** Key of the words. */
  label: string
  /** Further words it is found by, in any language. */
  keywords?: string
  /** Shown at the right, as `C` or `Ctrl N`. */
  shortcut?: string
  run: (context: { router: Router }) => unknown
}

export function defineModule(module: Module): Module {
  return module
}

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the words for the window's title. */
    title?: string
    /** Needed to see the page; one of them is enough. */
    permission?: string | string[]
    /** Reached without signing in (portal, sign-in). */
    public?: boolean
    /** Without rail and bar. */
    bare?: boolean
    /** The page fills the space to its edges and scrolls by itself (workspaces). */
    full?: boolean
  }
}
