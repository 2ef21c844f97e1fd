import { Medal } from '@element-plus/icons-vue'
import { defineModule } from '@/app/module'

export default defineModule({
  id: 'scorecards',
  routes: [
    {
      path: '/scorecards',
      name: 'scorecards',
      component: () => import('./views/ScorecardsView.vue'),
      meta: { title: 'scorecards.title' },
    },
    {
      path: '/scorecards/:id(\\d+)',
      name: 'scorecards.one',
      component: () => import('./views/ScorecardView.vue'),
      meta: { title: 'scorecards.title' },
    },
    {
      path: '/scorecards/:id(\\d+)/draft',
      name: 'scorecards.draft',
      component: () => import('./views/DraftView.vue'),
      meta: { title: 'scorecards.edit.title', permission: 'scorecards.manage' },
    },
    {
      path: '/scorecards/:id(\\d+)/preview',
      name: 'scorecards.preview',
      component: () => import('./views/PreviewView.vue'),
      meta: { title: 'scorecards.preview.title', permission: 'scorecards.read' },
    },
  ],
  menu: { label: 'scorecards.title', to: { name: 'scorecards' }, group: 'people', order: 34, icon: Medal },
})
