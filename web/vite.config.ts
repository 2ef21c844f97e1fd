import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { faults, forgetCorrections, sources, words } from './scripts/locales.mjs'

/** `virtual:words/zh-CN|zh-TW|en`: all features' words of one language as one module; a fault in them fails the build. */
function wordsPlugin(): Plugin {
  const marker = '\0virtual:words/'
  return {
    name: 'hengke-words',
    resolveId: (id) => (id.startsWith('virtual:words/') ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(marker)) return undefined
      return `export default ${JSON.stringify(words(id.slice(marker.length) as 'zh-CN' | 'zh-TW' | 'en'))}`
    },
    buildStart() {
      for (const file of sources()) this.addWatchFile(file)
      if (process.env.NODE_ENV !== 'production') return
      const found = faults()
      if (found.length) this.error(`words on screen:\n${found.join('\n')}`)
    },
    hotUpdate({ file }) {
      if (!/[\\/]locales[\\/][^\\/]+\.json$/.test(file)) return undefined
      forgetCorrections()
      const graph = this.environment.moduleGraph
      for (const locale of ['zh-CN', 'zh-TW', 'en']) {
        const module = graph.getModuleById(marker + locale)
        if (module) graph.invalidateModule(module)
      }
      this.environment.hot.send({ type: 'full-reload' })
      return []
    },
  }
}

const server = `http://127.0.0.1:${process.env.HENGKE_PORT ?? '8080'}`

export default defineConfig({
  plugins: [
    vue(),
    Components({
      dirs: ['src/shared/components'],
      dts: 'components.d.ts',
      resolvers: [ElementPlusResolver({ importStyle: 'css' })],
    }),
    wordsPlugin(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: Number(process.env.HENGKE_WEB_PORT ?? 5173),
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/api', '/oauth2', '/login', '/webauthn', '/actuator'].map((path) => [
        path,
        { target: server, changeOrigin: false },
      ]),
    ),
  },
  optimizeDeps: { include: ['element-plus/es', 'element-plus/es/components/*/style/css', '@element-plus/icons-vue'] },
  build: {
    target: 'baseline-widely-available',
    chunkSizeWarningLimit: 700,
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs'],
    setupFiles: ['src/shared/testing/setup.ts'],
    server: { deps: { inline: ['element-plus'] } },
    restoreMocks: true,
  },
})
