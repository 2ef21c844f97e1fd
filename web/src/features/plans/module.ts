import { Guide } from '@element-plus/icons-vue'
import { defineModule } from '@/app/module'

export default defineModule({
  id: 'plans',
  routes: [
    {
      path: '/improvement-plans',
      name: 'plans',
      component: () => import('./views/PlansView.vue'),
      meta: { title: 'plans.title', permission: 'plans.read' },
    },
    {
      path: '/improvement-plans/:id(\\d+)',
      name: 'plans.plan',
      component: () => import('./views/PlanView.vue'),
      meta: { title: 'plans.one' },
    },
  ],
  menu: {
    label: 'plans.menu',
    to: { name: 'plans' },
    group: 'people',
    order: 37,
    icon: Guide,
    permission: 'plans.read',
  },
  slots: {
    'today.card': { order: 22, component: () => import('./components/WaitingPlans.vue') },
    'person.page': { order: 27, component: () => import('./components/PersonPlans.vue') },
  },
})
