import { defineModule } from '@/app/module'

export default defineModule({
  id: 'imports',
  routes: [
    {
      path: '/imports/:id(\\d+)',
      name: 'import',
      component: () => import('./views/ImportView.vue'),
      meta: { title: 'imports.one', permission: 'imports.manage' },
    },
  ],
  settings: {
    label: 'imports.title',
    section: 'data',
    order: 10,
    permission: 'imports.manage',
    route: { path: 'imports', name: 'imports', component: () => import('./views/ImportList.vue') },
  },
  commands: [
    {
      id: 'imports.new',
      label: 'imports.new',
      keywords: 'import csv excel 导入 daoru',
      permission: 'imports.manage',
      run: ({ router }) => router.push({ name: 'imports' }),
    },
  ],
})
