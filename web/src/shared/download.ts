import { ask, type Sent } from '@/shared/api/client'

/** Hands the reader a file made here: a blob, or an address as `data:…`. */
export function download(name: string, content: Blob | string) {
  const link = document.createElement('a')
  const address = typeof content === 'string' ? content : URL.createObjectURL(content)
  link.href = address
  link.download = name
  link.click()
  if (typeof content !== 'string') setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Fetches a file from the server, so that a refusal is told instead of saved; with a body, what the server makes of it. */
export async function downloadFrom(path: string, name: string, options: Pick<Sent, 'path' | 'query' | 'body'> = {}) {
  const response = await ask(options.body ? 'post' : 'get', path, { ...options, headers: { Accept: '*/*' } })
  download(nameIn(response.headers.get('Content-Disposition')) ?? name, await response.blob())
}

function nameIn(disposition: string | null) {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  if (encoded) return decodeURIComponent(encoded)
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1]
}
