import { FEWEST, type Group, type RatedLine } from './useRounds'

/** How many of a group are on a person's list. */
export function ofGroup(rated: RatedLine, group: Group) {
  return rated.groups.find((one) => one.group === group)
}

/** Whether too few peers are asked for their ratings to be told for themselves. */
export function hasFewPeers(rated: RatedLine) {
  return (ofGroup(rated, 'PEER')?.asked ?? 0) < FEWEST
}

/** Over all groups; answers are absent for who does not run the round. */
export function totals(rated: RatedLine[]) {
  const groups = rated.flatMap((one) => one.groups)
  return {
    asked: groups.reduce((sum, one) => sum + one.asked, 0),
    answered: groups.reduce((sum, one) => sum + (one.answered ?? 0), 0),
  }
}
