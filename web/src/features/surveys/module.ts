import { defineModule } from '@/app/module'

export default defineModule({
  id: 'surveys',
  settings: {
    label: 'surveys.title',
    section: 'service',
    order: 50,
    permission: 'surveys.manage',
    route: {
      path: 'surveys',
      name: 'settings.surveys',
      component: () => import('./views/SurveyPlanView.vue'),
      meta: { title: 'surveys.title' },
    },
  },
  slots: {
    'case.side': { order: 20, component: () => import('./components/CaseRatings.vue'), permission: 'surveys.read' },
  },
})
