import { Calendar } from '@element-plus/icons-vue'
import { defineModule } from '@/app/module'

export default defineModule({
  id: 'duties',
  routes: [
    {
      path: '/duties',
      name: 'duties',
      component: () => import('./views/DutiesView.vue'),
      meta: { title: 'duties.title', permission: 'duties.read' },
    },
    {
      path: '/duties/:id(\\d+)',
      name: 'duties.one',
      component: () => import('./views/DutyView.vue'),
      meta: { title: 'duties.one', permission: 'duties.read' },
    },
    {
      path: '/duties/templates',
      name: 'duties.templates',
      component: () => import('./views/TemplatesView.vue'),
      meta: { title: 'duties.templates.title', permission: 'duties.manage' },
    },
  ],
  menu: {
    label: 'duties.title',
    to: { name: 'duties' },
    group: 'plan',
    order: 20,
    icon: Calendar,
    permission: 'duties.read',
  },
  slots: {
    'today.card': { order: 15, permission: 'duties.read', component: () => import('./components/DutiesToday.vue') },
  },
})
