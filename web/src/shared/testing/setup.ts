import { config } from '@vue/test-utils'
import { beforeAll } from 'vitest'
import { i18n, speak } from '@/shared/i18n'

/** Tests run in simplified Chinese, with the real words. */
beforeAll(() => speak('zh-CN'))
config.global.plugins = [i18n]
