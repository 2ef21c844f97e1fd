import { defineModule } from '@/app/module'

export default defineModule({
  id: 'servicelevels',
  settings: [
    {
      label: 'servicelevels.title',
      section: 'service',
      order: 20,
      permission: 'servicelevels.read',
      route: {
        path: 'targets',
        name: 'settings.targets',
        component: () => import('./views/TargetsView.vue'),
        meta: { title: 'servicelevels.title' },
      },
    },
  ],
})
