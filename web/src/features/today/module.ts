import { Sunny } from '@element-plus/icons-vue'
import { defineModule } from '@/app/module'

export default defineModule({
  id: 'today',
  routes: [
    { path: '/', name: 'today', component: () => import('./views/TodayView.vue'), meta: { title: 'today.title' } },
  ],
  menu: { label: 'today.title', to: { name: 'today' }, group: 'work', order: 10, icon: Sunny, phone: true },
  slots: {
    'top.state': { order: 10, component: () => import('./components/TakingCases.vue'), permission: 'cases.work' },
  },
})
