import { defineModule } from '@/app/module'

export default defineModule({
  id: 'staff',
  settings: [
    {
      label: 'staff.organisation.title',
      section: 'organisation',
      order: 10,
      permission: 'staff.read',
      route: {
        path: 'organisation',
        name: 'staff.organisation',
        component: () => import('./views/OrganisationView.vue'),
        meta: { title: 'staff.organisation.title' },
      },
    },
    {
      label: 'staff.roles.title',
      section: 'organisation',
      order: 20,
      permission: ['staff.roles'],
      route: {
        path: 'roles/:id(\\d+)?',
        name: 'staff.roles',
        component: () => import('./views/RolesView.vue'),
        meta: { title: 'staff.roles.title' },
      },
    },
    {
      label: 'staff.positions.title',
      section: 'organisation',
      order: 30,
      permission: 'staff.read',
      route: {
        path: 'positions/:id(\\d+)?',
        name: 'staff.positions',
        component: () => import('./views/PositionsView.vue'),
        meta: { title: 'staff.positions.title' },
      },
    },
  ],
  routes: [
    {
      path: '/people/:id(\\d+)',
      name: 'staff.person',
      component: () => import('./views/PersonView.vue'),
      meta: { title: 'staff.person.title', permission: 'staff.read' },
    },
  ],
  commands: [
    {
      id: 'staff.add',
      label: 'staff.add.title',
      keywords: 'person people hire 人员 入职',
      permission: 'staff.manage',
      run: ({ router }) => router.push({ name: 'staff.organisation', query: { add: 'person' } }),
    },
  ],
})
