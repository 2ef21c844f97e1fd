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
  ],
  menu: {
    label: 'fairness.title',
    to: { name: 'fairness' },
    group: 'people',
    order: 36,
    icon: ScaleToOriginal,
    permission: 'fairness.read',
  },
  refreshedBy: ['measures'],
})
