import { defineModule } from '@/app/module'

export default defineModule({
  id: 'backups',
  settings: {
    label: 'backups.title',
    section: 'system',
    order: 10,
    permission: 'operations.manage',
    route: {
      path: 'backups',
      name: 'settings.backups',
      component: () => import('./views/BackupsView.vue'),
      meta: { title: 'backups.title' },
    },
  },
})
