import { defineModule } from '@/app/module'

export default defineModule({
  id: 'calendars',
  settings: [
    {
      label: 'calendars.title',
      section: 'service',
      order: 10,
      permission: 'calendars.read',
      route: {
        path: 'calendars/:id(\\d+)?',
        name: 'settings.calendars',
        component: () => import('./views/CalendarsView.vue'),
        meta: { title: 'calendars.title' },
      },
    },
  ],
})
