import { onActivated, onBeforeUnmount, onDeactivated, onMounted } from 'vue'

/**
 * Single keys for a page: `useShortcuts({ j: next, k: previous, Enter: open, 'mod+s': save })`. Plain keys rest while someone
 * types or a dialog is open; `mod` is Ctrl or ⌘. A handler that returns false leaves the key to the browser.
 */
export function useShortcuts(keys: Record<string, (event: KeyboardEvent) => unknown>) {
  let on = false
  function hear(event: KeyboardEvent) {
    if (event.defaultPrevented || event.isComposing) return
    const mod = event.ctrlKey || event.metaKey
    const name = `${mod ? 'mod+' : ''}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`
    const act = keys[name]
    if (!act || event.altKey) return
    if (!mod && (typing(event.target) || dialogOpen())) return
    if (act(event) !== false) event.preventDefault()
  }
  function start() {
    if (!on) document.addEventListener('keydown', hear)
    on = true
  }
  function stop() {
    document.removeEventListener('keydown', hear)
    on = false
  }
  onMounted(start)
  onActivated(start)
  onDeactivated(stop)
  onBeforeUnmount(stop)
}

function typing(target: EventTarget | null) {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

function dialogOpen() {
  return document.querySelector('[aria-modal="true"]:not([style*="display: none"])') !== null
}

/** ⌘ on a Mac, Ctrl elsewhere. */
export const modKey = /mac|iphone|ipad/i.test(navigator.platform ?? '') ? '⌘' : 'Ctrl'
