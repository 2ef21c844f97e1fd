import { defineModule } from '@/app/module'

export default defineModule({
  id: 'signin',
  routes: [
    {
      path: '/sign-in',
      name: 'signin',
      component: () => import('./views/SignInView.vue'),
      meta: { title: 'signin.title', public: true },
    },
    {
      path: '/setup',
      name: 'setup',
      component: () => import('./views/SetupView.vue'),
      meta: { title: 'signin.setup.title', public: true },
    },
    {
      path: '/new-password',
      name: 'newPassword',
      component: () => import('./views/NewPasswordView.vue'),
      meta: { title: 'signin.newPassword.title', bare: true },
    },
  ],
})
