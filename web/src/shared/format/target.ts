/** How a target is typed: percent, hours; and what the server takes: shares 0 to 1, seconds. */
const SCALES: Record<string, number> = { SHARE: 0.01, SECONDS: 3600 }

export function typed(unit: string | undefined, target: number) {
  return round(target / (SCALES[unit ?? ''] ?? 1))
}

export function sent(unit: string | undefined, typedIn: number) {
  return round(typedIn * (SCALES[unit ?? ''] ?? 1))
}

/** What the server keeps has six decimals. */
function round(value: number) {
  return Math.round(value * 1e6) / 1e6
}
