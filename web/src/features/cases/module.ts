import { Tickets } from '@element-plus/icons-vue'
import { defineModule } from '@/app/module'
import { useMyOpen } from './composables/useMyOpen'

export default defineModule({
  id: 'cases',
  routes: [
    {
      path: '/cases',
      name: 'cases',
      component: () => import('./views/CaseList.vue'),
      meta: { title: 'cases.title', permission: 'cases.read' },
    },
    {
      path: '/cases/new',
      name: 'cases.new',
      component: () => import('./views/CaseNew.vue'),
      meta: { title: 'cases.new.title', permission: 'cases.work' },
    },
    {
      path: '/cases/:id(\\d+)',
      name: 'case',
      component: () => import('./views/CaseWorkspace.vue'),
      meta: { title: 'cases.one', permission: 'cases.read', full: true },
    },
  ],
  menu: {
    label: 'cases.title',
    to: { name: 'cases' },
    group: 'work',
    order: 20,
    icon: Tickets,
    permission: 'cases.read',
    phone: true,
    count: useMyOpen,
  },
  settings: [
    {
      label: 'cases.categories.title',
      section: 'service',
      order: 30,
      permission: 'cases.manage',
      route: {
        path: 'categories',
        name: 'settings.categories',
        component: () => import('./views/CategoriesView.vue'),
        meta: { title: 'cases.categories.title' },
      },
    },
    {
      label: 'cases.rules.title',
      section: 'service',
      order: 40,
      permission: 'cases.manage',
      route: {
        path: 'rules',
        name: 'settings.rules',
        component: () => import('./views/RulesView.vue'),
        meta: { title: 'cases.rules.title' },
      },
    },
  ],
  slots: {
    'customer.side': { order: 10, component: () => import('./components/CustomerCases.vue'), permission: 'cases.read' },
  },
  commands: [
    {
      id: 'cases.new',
      label: 'cases.new.act',
      keywords: 'new case 新建 工单 gongdan',
      permission: 'cases.work',
      run: ({ router }) => router.push({ name: 'cases.new' }),
    },
  ],
})
