import '@/app/styles/tokens.css'
import '@/app/styles/base.css'
import './portal.css'
import { createApp } from 'vue'
import PortalApp from './PortalApp.vue'
import { currentLanguage, speakPreferred } from './words'
import { speaking } from '@/shared/api/client'

speaking(currentLanguage)
await speakPreferred()
createApp(PortalApp).mount('#app')
