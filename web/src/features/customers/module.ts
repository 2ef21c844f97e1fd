import { User } from '@element-plus/icons-vue'
import { defineModule } from '@/app/module'

export default defineModule({
  id: 'customers',
  routes: [
    {
      path: '/customers',
      name: 'customers',
      component: () => import('./views/CustomerList.vue'),
      meta: { title: 'customers.title', permission: 'customers.read' },
    },
    {
      path: '/customers/duplicates',
      name: 'customers.duplicates',
      component: () => import('./views/DuplicateList.vue'),
      meta: { title: 'customers.duplicates.title', permission: 'customers.merge' },
    },
    {
      path: '/customers/:id(\\d+)',
      name: 'customer',
      component: () => import('./views/CustomerView.vue'),
      meta: { title: 'customers.one', permission: 'customers.read' },
    },
  ],
  menu: {
    label: 'customers.title',
    to: { name: 'customers' },
    group: 'work',
    order: 30,
    icon: User,
    permission: 'customers.read',
  },
})
