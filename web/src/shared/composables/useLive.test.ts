import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { gathered } from './useLive'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a flood of events', () => {
  it('refreshes at once, then once a span with all that came meanwhile', () => {
    const act = vi.fn()
    const tell = gathered(act, 1000)
    tell(['cases'])
    expect(act).toHaveBeenLastCalledWith(['cases'])
    tell(['cases'])
    tell(['metrics', 'cases'])
    expect(act).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1000)
    expect(act).toHaveBeenCalledTimes(2)
    expect(act).toHaveBeenLastCalledWith(['cases', 'metrics'])
  })

  it('is at once again after a rest', () => {
    const act = vi.fn()
    const tell = gathered(act, 1000)
    tell(['cases'])
    vi.advanceTimersByTime(2500)
    tell(['staff'])
    expect(act).toHaveBeenLastCalledWith(['staff'])
  })
})
