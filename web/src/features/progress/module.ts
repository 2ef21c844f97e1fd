import { defineModule } from '@/app/module'

export default defineModule({
  id: 'progress',
  slots: {
    'today.main': [
      { order: 10, component: () => import('./components/OwnProgress.vue') },
      { order: 20, permission: 'metrics.read', component: () => import('./components/PeopleInTrouble.vue') },
    ],
    'person.page': { order: 18, component: () => import('./components/PersonProgress.vue') },
  },
  refreshedBy: ['goals', 'measures', 'entries', 'disputes', 'scorecards'],
})
