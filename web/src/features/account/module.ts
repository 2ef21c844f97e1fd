import { defineModule } from '@/app/module'

export default defineModule({
  id: 'account',
  account: [
    {
      label: 'account.role.title',
      order: 10,
      route: { path: 'role', name: 'account.role', component: () => import('./views/MyRole.vue') },
    },
    {
      label: 'account.security.title',
      order: 20,
      route: { path: 'security', name: 'account.security', component: () => import('./views/SecurityPage.vue') },
    },
    {
      label: 'account.sessions.title',
      order: 30,
      route: { path: 'sessions', name: 'account.sessions', component: () => import('./views/SessionsPage.vue') },
    },
    {
      label: 'account.tokens.title',
      order: 40,
      route: { path: 'tokens', name: 'account.tokens', component: () => import('./views/TokensPage.vue') },
    },
    {
      label: 'account.views.title',
      order: 50,
      route: { path: 'views', name: 'account.views', component: () => import('./views/ViewsPage.vue') },
    },
  ],
})
