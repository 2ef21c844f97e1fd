import { describe, expect, it } from 'vitest'
import { hasFewPeers, totals } from './counts'
import type { RatedLine } from './useRounds'

const rated = (groups: RatedLine['groups']): RatedLine => ({
  person: { id: 1, name: '王芳' },
  groups,
  proposals: 0,
  decides: true,
  readable: false,
})

describe('counts of a round', () => {
  it('see too few peers, also where there are none', () => {
    expect(hasFewPeers(rated([]))).toBe(true)
    expect(hasFewPeers(rated([{ group: 'PEER', asked: 2 }]))).toBe(true)
    expect(hasFewPeers(rated([{ group: 'PEER', asked: 3 }]))).toBe(false)
    expect(hasFewPeers(rated([{ group: 'CUSTOMER', asked: 5 }]))).toBe(true)
  })

  it('add up over people and groups', () => {
    const people = [
      rated([
        { group: 'SUPERIOR', asked: 1, answered: 1 },
        { group: 'PEER', asked: 4, answered: 2 },
      ]),
      rated([{ group: 'PEER', asked: 3 }]),
    ]
    expect(totals(people)).toEqual({ asked: 8, answered: 3 })
  })
})
