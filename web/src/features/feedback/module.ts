import { defineModule } from '@/app/module'

export default defineModule({
  id: 'feedback',
  slots: {
    'today.card': { order: 12, component: () => import('./components/UnreadFeedback.vue') },
    'person.page': [
      { order: 19, component: () => import('./components/PersonFeedback.vue') },
      { order: 90, component: () => import('./components/WithdrawnFeedback.vue'), permission: 'audit.read' },
    ],
    'person.act': { order: 10, component: () => import('./components/WriteAbout.vue') },
  },
})
