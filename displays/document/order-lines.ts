import type { Visit } from '#domain/visit/visit.ts'
import { agreedExtras, type Answer } from '#domain/visit/extra-work.ts'
import type { QuoteLine } from '#domain/visit/quote.ts'

/** A line of the order as its paper shows it. */
export interface OrderLine {
  readonly line: QuoteLine
  /** When the customer agreed to it as extra work; null where it is in the order itself. */
  readonly extraAt: number | null
}

/** What was signed, or is proposed before that, and after it what was agreed later; each operation's parts below it. */
export function orderLines(visit: Visit): OrderLine[] {
  const { agreement, extraWork } = visit
  const own = agreement.signed === null ? agreement.lines : agreement.binding
  const extras = agreedExtras(extraWork)
  return [
    ...withParts(own).map((line) => ({ line, extraAt: null })),
    ...withParts(extras).map((line) => ({ line, extraAt: agreedAt(visit, line) })),
  ]
}

export function withParts(lines: readonly QuoteLine[]): QuoteLine[] {
  const labour = lines.filter(({ kind }) => kind === 'labour')
  const below = (id: string) => lines.filter((line) => line.kind === 'part' && line.operationId === id)
  const placed = labour.flatMap((line) => [line, ...below(line.id)])
  return [...placed, ...lines.filter((line) => !placed.includes(line))]
}

function agreedAt({ extraWork }: Visit, line: QuoteLine): number | null {
  const finding = extraWork.findings.find(({ lines }) => lines.some(({ id }) => id === line.id))
  return finding ? (answerTo({ extraWork }, finding.id)?.at ?? null) : null
}

/** The customer's last word on a finding. */
export function answerTo({ extraWork }: Pick<Visit, 'extraWork'>, findingId: string): Answer | undefined {
  return extraWork.proposals.flatMap(({ answers }) => answers).findLast((answer) => answer.findingId === findingId)
}

/** Something that the customer did not want, from the order or from what was found later. */
export interface NotWanted {
  readonly text: string
  readonly safety: boolean
  readonly signedAt: number | null
  readonly ink: string | null
}

export function notWanted(visit: Visit): NotWanted[] {
  return [
    ...visit.agreement.declined.map(({ text, safety, refusal }) => ({
      ...{ text, safety },
      ...{ signedAt: refusal?.at ?? null, ink: refusal?.ink ?? null },
    })),
    ...visit.extraWork.findings
      .filter(({ state }) => state === 'declined')
      .map(({ id, title, text, safety }) => {
        const answer = answerTo(visit, id)
        const ink = answer?.evidence.kind === 'ink' ? answer.evidence.ink : null
        return { text: title || text, safety, signedAt: answer?.at ?? null, ink }
      }),
  ]
}
