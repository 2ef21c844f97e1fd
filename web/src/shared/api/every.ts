/**
 * Every value of a choice in the contract, in the order shown: one that is unknown to the contract, or left out, does not compile.
 *
 * ```ts
 * const TYPES = every<CaseItem['type']>()(['inquiry', 'complaint', 'suggestion'])
 * ```
 */
export const every =
  <T extends string>() =>
  <const L extends readonly T[]>(list: L & ([T] extends [L[number]] ? unknown : never)): L =>
    list
