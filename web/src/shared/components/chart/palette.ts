import type { Palette } from './model'

/** The tokens as colours that a canvas library can reckon with (it does not know OKLCH). */
export function palette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const colour = (token: string) => {
    const value = style.getPropertyValue(token).trim()
    if (!brush) return value
    brush.clearRect(0, 0, 1, 1)
    brush.fillStyle = value
    brush.fillRect(0, 0, 1, 1)
    const [r, g, b] = brush.getImageData(0, 0, 1, 1).data
    return `rgb(${r},${g},${b})`
  }
  return {
    text: colour('--color-text'),
    quiet: colour('--color-text-quiet'),
    line: colour('--color-line'),
    surface: colour('--color-raised'),
    sunken: colour('--color-sunken'),
    font: style.getPropertyValue('--font').trim(),
    tones: {
      accent: colour('--color-accent'),
      quiet: colour('--color-mark'),
      middle: colour('--color-text-middle'),
      positive: colour('--color-positive'),
      warning: colour('--color-warning'),
      negative: colour('--color-negative'),
    },
  }
}
