import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { faults, forgetCorrections, sources, words } from './scripts/locales.mjs'

/**
 * `virtual:words/zh-CN|zh-TW|en`: all features' words of one language as one module, `virtual:words/zh-CN/portal` those of one
 * feature; a fault in them fails the build.
 */
function wordsPlugin(): Plugin {
  const marker = '\0virtual:words/'
  return {
    name: 'hengke-words',
    resolveId: (id) => (id.startsWith('virtual:words/') ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(marker)) return undefined
      const [locale, feature] = id.slice(marker.length).split('/')
      const all = words(locale as 'zh-CN' | 'zh-TW' | 'en') as Record<string, unknown>
      return `export default ${JSON.stringify(feature ? all[feature] : all)}`
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
        for (const id of [marker + locale, `${marker}${locale}/portal`]) {
          const module = graph.getModuleById(id)
          if (module) graph.invalidateModule(module)
        }
      }
      this.environment.hot.send({ type: 'full-reload' })
      return []
    },
  }
}

/** The public pages are a page of their own: small, and without anything of the staff's program. */
function portalPlugin(): Plugin {
  return {
    name: 'hengke-portal',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (/^\/portal(\/[cr]\/|\/?(\?|$))/.test(request.url ?? '')) request.url = '/portal.html'
        next()
      })
    },
  }
}

const server = `http://127.0.0.1:${process.env.HENGKE_PORT ?? '8080'}`

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  plugins: [
    vue(),
    Components({
      dirs: ['src/shared/components'],
      dts: 'components.d.ts',
      resolvers: [ElementPlusResolver({ importStyle: 'css' })],
    }),
    wordsPlugin(),
    portalPlugin(),
  ],
  resolve: { alias: { '@': at('./src') } },
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
    // A busy machine is no fault of the build: no warning about slow plugins.
    rollupOptions: {
      input: { index: at('./index.html'), portal: at('./portal.html') },
      checks: { pluginTimings: false },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs'],
    setupFiles: ['src/shared/testing/setup.ts'],
    server: { deps: { inline: ['element-plus'] } },
    restoreMocks: true,
  },
})
