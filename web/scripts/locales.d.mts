export interface Words {
  [key: string]: string | Words
}
export const web: string
export function folders(): [string, string][]
export function words(locale: 'zh-CN' | 'zh-TW' | 'en'): Words
export function sources(): string[]
export function toTraditional(text: string): string
export function forgetCorrections(): void
export function flat(tree: Words): Map<string, string>
export function faults(): string[]
