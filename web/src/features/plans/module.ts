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
    {
      path: '/recognitions',
      name: 'plans.recognitions',
      component: () => import('./views/RecognitionsView.vue'),
      meta: { title: 'plans.recognition.title', permission: 'recognitions.read' },
    },
    {
      path: '/recognitions/:id(\\d+)',
      name: 'plans.recognition',
      component: () => import('./views/RecognitionView.vue'),
      meta: { title: 'plans.recognition.title' },
    },
    {
      path: '/consequences',
      name: 'plans.consequences',
      component: () => import('./views/ConsequencesView.vue'),
      meta: { title: 'plans.consequence.title', permission: 'consequences.read' },
    },
    {
      path: '/bonus-pools',
      name: 'plans.bonuses',
      component: () => import('./views/BonusesView.vue'),
      meta: { title: 'plans.bonus.title', permission: 'bonuses.read' },
    },
    {
      path: '/bonus-pools/:id(\\d+)',
      name: 'plans.bonus',
      component: () => import('./views/BonusView.vue'),
      meta: { title: 'plans.bonus.title', permission: 'bonuses.read' },
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
    'today.card': [
      { order: 22, component: () => import('./components/WaitingPlans.vue') },
      { order: 23, component: () => import('./components/WaitingRecognitions.vue') },
    ],
    'person.page': [
      { order: 27, component: () => import('./components/PersonPlans.vue') },
      { order: 28, component: () => import('./components/PersonRecognitions.vue') },
    ],
  },
})
