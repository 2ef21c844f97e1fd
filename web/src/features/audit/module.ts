import { defineModule } from '@/app/module'

export default defineModule({
  id: 'audit',
  settings: [
    {
      label: 'audit.title',
      section: 'system',
      order: 80,
      permission: 'audit.read',
      route: {
        path: 'audit',
        name: 'audit',
        component: () => import('./views/AuditView.vue'),
        meta: { title: 'audit.title' },
      },
    },
  ],
})
