/** Something about our own PostgreSQL that the reader can act on. The message is one sentence, made to be shown as it is. */
export class EmbeddedError extends Error {
  override name = 'EmbeddedError'
}

/** The system's error code (`ENOENT`, …) or PostgreSQL's SQLSTATE (`57P03`, …), where the error carries one. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined
