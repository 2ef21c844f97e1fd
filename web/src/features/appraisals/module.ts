import { Stamp } from '@element-plus/icons-vue'
import { useDueCount } from './composables/useDue'
import { defineModule } from '@/app/module'

export default defineModule({
  id: 'appraisals',
  routes: [
    {
      path: '/appraisals',
      name: 'appraisals',
      component: () => import('./views/PeriodsView.vue'),
      meta: { title: 'appraisals.title', permission: 'appraisal.periods.read' },
    },
    {
      path: '/appraisals/periods/:id(\\d+)',
      name: 'appraisals.period',
      component: () => import('./views/PeriodView.vue'),
      meta: { title: 'appraisals.title', permission: 'appraisal.periods.read' },
    },
    {
      path: '/appraisals/periods/:id(\\d+)/ratings',
      name: 'appraisals.ratings',
      component: () => import('./views/RatingsView.vue'),
      meta: { title: 'appraisals.rating.title' },
    },
    {
      path: '/appraisals/periods/:id(\\d+)/calibration',
      name: 'appraisals.calibration',
      component: () => import('./views/CalibrationView.vue'),
      meta: { title: 'appraisals.calibration.title', permission: 'appraisal.calibrate' },
    },
    {
      path: '/appraisals/:id(\\d+)',
      name: 'appraisals.card',
      component: () => import('./views/CardView.vue'),
      meta: { title: 'appraisals.one' },
    },
    {
      path: '/appraisals/:id(\\d+)/self-assessment',
      name: 'appraisals.self',
      component: () => import('./views/SelfAssessmentView.vue'),
      meta: { title: 'appraisals.self.title' },
    },
  ],
  menu: {
    label: 'appraisals.menu',
    to: { name: 'appraisals' },
    group: 'people',
    order: 31,
    icon: Stamp,
    permission: 'appraisal.periods.read',
    count: useDueCount,
  },
  refreshedBy: ['appraisal-calibrations', 'appraisal-dues'],
  slots: {
    'today.card': { order: 15, component: () => import('./components/DueFromMe.vue') },
    'person.page': {
      order: 22,
      permission: 'appraisal.periods.read',
      component: () => import('./components/PersonResults.vue'),
    },
  },
})
