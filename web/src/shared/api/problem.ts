/** One field of what was sent and what is wrong with it, in the reader's words. */
export interface FieldProblem {
  field: string
  code: string
  message: string
}

/**
 * An answer that is not the wanted one: what the server refused (RFC 9457), or no answer at all (`code` is `offline`).
 * `message` is fit to be shown.
 */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: FieldProblem[] = [],
    /** Seconds after which trying again makes sense. */
    readonly retryAfter?: number,
    /** By which the fault is found in the log. */
    readonly incident?: string,
    /** Whatever else the problem document said. */
    readonly details: Record<string, unknown> = {},
  ) {
    super(message)
    this.name = 'Problem'
  }

  get offline() {
    return this.status === 0
  }

  /** Someone else changed it meanwhile. */
  get stale() {
    return this.status === 412 || this.status === 409
  }

  /** Trying the same again may help. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined
  const type = response.headers.get('Content-Type') ?? ''
  if (!type.includes('json')) return new Problem(response.status, `http.${response.status}`, '', [], retryAfter)
  const said = (await response.json().catch(() => ({}))) as Record<string, unknown>
  const { code, detail, title, fields, incident, ...details } = said
  return new Problem(
    response.status,
    typeof code === 'string' ? code : `http.${response.status}`,
    typeof detail === 'string' ? detail : typeof title === 'string' ? title : '',
    Array.isArray(fields) ? (fields as FieldProblem[]) : [],
    retryAfter,
    typeof incident === 'string' ? incident : undefined,
    details,
  )
}
