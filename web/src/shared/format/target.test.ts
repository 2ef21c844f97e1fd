import { describe, expect, it } from 'vitest'
import { sent, typed } from './target'

describe('targets', () => {
  it('are typed in percent and hours', () => {
    expect(sent('SHARE', 85.5)).toBe(0.855)
    expect(sent('SECONDS', 2)).toBe(7200)
    expect(sent('POINTS', 4.5)).toBe(4.5)
  })

  it('come back as they were typed', () => {
    for (const unit of ['SHARE', 'SECONDS', 'COUNT', 'PER_THOUSAND', undefined])
      for (let value = 0; value <= 100; value += 0.5) expect(typed(unit, sent(unit, value))).toBe(value)
  })
})
