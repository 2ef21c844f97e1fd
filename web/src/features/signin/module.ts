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
  ],
})
