import { Aim } from '@element-plus/icons-vue'
import { defineModule } from '@/app/module'

export default defineModule({
  id: 'goals',
  routes: [
    {
      path: '/goals',
      name: 'goals',
      component: () => import('./views/GoalsView.vue'),
      meta: { title: 'goals.title', permission: 'goals.read' },
    },
    {
      path: '/goals/:id(\\d+)',
      name: 'goals.goal',
      component: () => import('./views/GoalView.vue'),
      meta: { title: 'goals.one', permission: 'goals.read' },
    },
  ],
  menu: {
    label: 'goals.title',
    to: { name: 'goals' },
    group: 'people',
    order: 32,
    icon: Aim,
    permission: 'goals.read',
  },
  slots: {
    'today.card': { order: 20, permission: 'goals.read', component: () => import('./components/OwnGoals.vue') },
    'person.page': { order: 25, permission: 'goals.read', component: () => import('./components/PersonGoals.vue') },
  },
})
