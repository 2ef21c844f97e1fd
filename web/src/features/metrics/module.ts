import { TrendCharts } from '@element-plus/icons-vue'
import { useWaitingCount } from './composables/useDisputes'
import { defineModule } from '@/app/module'

export default defineModule({
  id: 'metrics',
  routes: [
    {
      path: '/figures',
      name: 'figures',
      component: () => import('./views/FiguresView.vue'),
      meta: { title: 'metrics.title' },
    },
    {
      path: '/figures/measures',
      name: 'figures.measures',
      component: () => import('./views/MeasuresView.vue'),
      meta: { title: 'metrics.measures.title' },
    },
    {
      path: '/figures/measures/:code',
      name: 'figures.measure',
      component: () => import('./views/MeasureView.vue'),
      meta: { title: 'metrics.measures.title' },
    },
    {
      path: '/figures/entries/:id(\\d+)',
      name: 'figures.entry',
      component: () => import('./views/EntryView.vue'),
      meta: { title: 'metrics.entry.title' },
    },
    {
      path: '/figures/disputes',
      name: 'figures.disputes',
      component: () => import('./views/DisputesView.vue'),
      meta: { title: 'metrics.disputes.title' },
    },
    {
      path: '/figures/:measure/facts',
      name: 'figures.facts',
      component: () => import('./views/FactsView.vue'),
      meta: { title: 'metrics.facts.title' },
    },
  ],
  menu: {
    label: 'metrics.title',
    to: { name: 'figures' },
    group: 'people',
    order: 30,
    icon: TrendCharts,
    count: useWaitingCount,
    phone: true,
  },
  settings: {
    label: 'metrics.health.title',
    section: 'data',
    order: 40,
    permission: 'metrics.health',
    route: { path: 'data-health', name: 'metrics.health', component: () => import('./views/HealthView.vue') },
  },
  slots: {
    'today.card': {
      order: 40,
      permission: 'metrics.answer-disputes',
      component: () => import('./components/DisputesWaiting.vue'),
    },
    'person.page': { order: 20, component: () => import('./components/PersonFigures.vue') },
  },
  refreshedBy: ['disputes', 'measures', 'entries'],
})
