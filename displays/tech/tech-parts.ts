// The parts of one operation as a technician has to do with them.
import { partLines, stockOf } from '#domain/visit/parts.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Lang } from '#words/say.ts'

export function hasParts(visit: Visit, operation: string): boolean {
  return partLines(visit).some(({ operationId }) => operationId === operation)
}

/** What a pause for parts waits for, by name. */
export function missingParts(visit: Visit, operation: string, lang: Lang): string {
  return partLines(visit)
    .filter(({ id, operationId }) => operationId === operation && stockOf(visit.parts, id).missing > 0)
    .map(({ name }) => name)
    .join(lang === 'zh' ? '、' : ', ')
}
