import { computed, ref } from 'vue'

export type Theme = 'system' | 'light' | 'dark'

const chosen = ref<Theme>(stored())
const system = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined
const systemDark = ref(system?.matches ?? false)
system?.addEventListener('change', (now) => (systemDark.value = now.matches))

/** Light, dark, or as the system has it; kept on this device. */
export function useTheme() {
  const dark = computed(() => (chosen.value === 'system' ? systemDark.value : chosen.value === 'dark'))

  function choose(theme: Theme) {
    chosen.value = theme
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    try {
      localStorage.setItem('hengke.theme', theme)
    } catch {
      // storage is off: it holds for this page
    }
  }

  return { theme: chosen, dark, choose }
}

function stored(): Theme {
  try {
    const kept = localStorage.getItem('hengke.theme')
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  } catch {
    return 'system'
  }
}
