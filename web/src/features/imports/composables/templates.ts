import type { FileColumn, Plan, Template } from '../calls'

/** Names of the columns that a template speaks of and the file has not. */
export function lacking(template: Pick<Template, 'headers'>, columns: Pick<FileColumn, 'name'>[]): string[] {
  return template.headers.filter((header) => !columns.some((column) => column.name === header))
}

/**
 * The plan of a template for the columns of this file, or nothing where it lacks one of them. A template knows columns by their names; how
 * times are written is the file's own affair.
 */
export function applied(template: Pick<Template, 'headers' | 'plan'>, columns: FileColumn[]): Plan | undefined {
  if (lacking(template, columns).length) return undefined
  const uses = template.plan.columns.flatMap((use, at) => {
    const column = columns.find((one) => one.name === template.headers[at])
    if (!column) return []
    return [{ field: use.field, column: column.position, dates: use.dates ? (column.dates ?? use.dates) : null }]
  })
  return { ...template.plan, columns: uses }
}
