import { ScaleToOriginal } from '@element-plus/icons-vue'
import { defineModule } from '@/app/module'

export default defineModule({
  id: 'fairness',
  routes: [
    {
      path: '/fairness',
      name: 'fairness',
      component: () => import('./views/ComparisonView.vue'),
      meta: { title: 'fairness.title', permission: 'fairness.read' },
    },
    {
      path: '/fairness/simulation',
      name: 'fairness.simulation',
      component: () => import('./views/SimulationView.vue'),
      meta: { title: 'fairness.simulation.title', permission: 'fairness.review' },
    },
    {
      path: '/fairness/indicators',
      name: 'fairness.indicators',
      component: () => import('./views/ReviewView.vue'),
      meta: { title: 'fairness.review.title', permission: 'fairness.review' },
    },
  ],
  menu: {
    label: 'fairness.title',
    to: { name: 'fairness' },
    group: 'people',
    order: 36,
    icon: ScaleToOriginal,
    permission: 'fairness.read',
  },
  refreshedBy: ['measures', 'scorecards', 'indicator-proposals'],
})
