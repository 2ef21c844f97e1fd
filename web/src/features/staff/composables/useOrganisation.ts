import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, type Schema } from '@/shared/api'

type Department = Schema<'DepartmentView'>
type Team = Schema<'TeamView'>

/** A line of the tree: a department or a team, with how deep it is. */
export interface Branch {
  kind: 'department' | 'team'
  id: number
  name: string
  depth: number
  /** Who leads it. */
  leader: { id: number; name: string } | null
  /** Who works in it and below it. */
  people: number
  retired: boolean
  version: number
  parent: number | null
}

/** The organisation as a tree, from the top. */
export function useOrganisation() {
  const query = useQuery({
    queryKey: ['staff', 'organisation'],
    queryFn: ({ signal }) => api.get('/api/v1/organisation', { signal }),
  })
  const branches = computed<Branch[]>(() => {
    const tree = query.data.value
    if (!tree) return []
    const lines: Branch[] = []
    const walk = (parent: number | null, depth: number): number => {
      let total = 0
      for (const department of tree.departments.filter((one: Department) => (one.parent ?? null) === parent)) {
        const line = branchOf('department', department, department.head, department.parent, depth)
        lines.push(line)
        let people = department.members
        for (const team of tree.teams.filter((one: Team) => one.department === department.id)) {
          lines.push(branchOf('team', team, team.lead, team.department, depth + 1))
          people += team.members
        }
        people += walk(department.id, depth + 1)
        line.people = people
        total += people
      }
      return total
    }
    walk(null, 0)
    return lines
  })
  return { query, tree: query.data, branches }
}

function branchOf(
  kind: Branch['kind'],
  one: Department | Team,
  leader: Branch['leader'] | undefined,
  parent: number | null | undefined,
  depth: number,
): Branch {
  return {
    kind,
    id: one.id,
    name: one.name,
    depth,
    leader: leader ?? null,
    people: one.members,
    retired: one.retired,
    version: one.version,
    parent: parent ?? null,
  }
}
