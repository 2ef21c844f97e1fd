import { ChatDotRound } from '@element-plus/icons-vue'
import { defineModule } from '@/app/module'

export default defineModule({
  id: 'rounds',
  routes: [
    {
      path: '/rounds',
      name: 'rounds',
      component: () => import('./views/RoundsView.vue'),
      meta: { title: 'rounds.title' },
    },
    {
      path: '/rounds/:id(\\d+)',
      name: 'rounds.round',
      component: () => import('./views/RoundView.vue'),
      meta: { title: 'rounds.title' },
    },
    {
      path: '/rounds/:id(\\d+)/people/:person(\\d+)',
      name: 'rounds.raters',
      component: () => import('./views/NominationView.vue'),
      meta: { title: 'rounds.raters' },
    },
    {
      path: '/rounds/:id(\\d+)/people/:person(\\d+)/report',
      name: 'rounds.report',
      component: () => import('./views/ReportView.vue'),
      meta: { title: 'rounds.report' },
    },
    {
      path: '/rounds/asked/:id(\\d+)',
      name: 'rounds.answer',
      component: () => import('./views/AnswerView.vue'),
      meta: { title: 'rounds.mine' },
    },
  ],
  menu: { label: 'rounds.title', to: { name: 'rounds' }, group: 'people', order: 36, icon: ChatDotRound },
  slots: {
    'today.card': { order: 15, component: () => import('./components/RoundTasks.vue') },
  },
})
