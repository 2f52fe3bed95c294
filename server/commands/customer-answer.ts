// The customer's own answer to extra work: signed at the kiosk, or with a one-time code on the phone (P4.7).
import { createHmac, randomInt, randomUUID, timingSafeEqual } from 'node:crypto'
import type { CommandAnswer } from '#contract/answer.ts'
import type { Channel } from '#domain/message.ts'
import { maskEmail } from '#domain/email.ts'
import type { Refusal } from '#domain/refusal.ts'
import { standingProposal, type GivenAnswer } from '#domain/visit/extra-work.ts'
import { destinationOf, queueMessage } from '#db/queries/message.ts'
import { codesAskedFor, currentCode, keepCode, tryCode, useCode } from '#db/queries/one-time-code.ts'
import { loadVisit } from '#db/queries/visit.ts'
import type { Lang } from '#words/say.ts'
import type { Workshop } from './revise.ts'
import { runCommand, type Proof } from './run.ts'

const CODE = { digits: 6, minutes: 10, tries: 5, most: 3 }

/** What the customer saw, and how they got to it. */
export interface Seen {
  readonly orderId: string
  readonly proposalId: string
  /** Hash of the version that was shown. */
  readonly hash: string
}

export interface Answering extends Seen {
  /** The command's id: sent again it answers the same. */
  readonly id: string
  readonly answers: readonly GivenAnswer[]
}

/** Where a code went: the last digits of the phone in the file, or its address half hidden; enough to know whose it is. */
export type CodeSent = { readonly channel: Channel; readonly to: string } | Refusal | 'too-many'

/**
 * Sends a new one-time code for the version that stands to the phone or address in the file. It is kept as a hash; in words it is
 * only in the message, until that went. Whoever asks too often has to wait.
 */
export function sendCode(
  { db, channels }: Pick<Workshop, 'db' | 'channels'>,
  site: { readonly id: string; readonly secret: string },
  { orderId, proposalId, hash, lang }: Seen & { readonly lang: Lang },
): Promise<CodeSent> {
  return db.transaction().execute(async (trx) => {
    const standing = standingProposal((await loadVisit(trx, site.id, orderId)).extraWork)
    if (standing?.id !== proposalId) return { code: 'proposal-withdrawn' }
    if (standing.hash !== hash) return { code: 'proposal-changed', version: standing.version }
    const { channel, to } = await destinationOf(trx, site.id, orderId, channels)
    if (!to) return { code: 'no-phone' }
    if ((await codesAskedFor(trx, site.id, orderId, CODE.minutes)) >= CODE.most) return 'too-many'
    const code = String(randomInt(10 ** CODE.digits)).padStart(CODE.digits, '0')
    const { minutes } = CODE
    const messageId = await queueMessage(trx, site.id, {
      orderId,
      message: { template: 'code', params: { code, minutes } },
      lang,
      dedupeKey: `code ${randomUUID()}`,
      validMinutes: minutes,
      channels,
    })
    await keepCode(trx, site.id, {
      messageId,
      orderId,
      versionHash: hash,
      codeHash: hashed(site.secret, messageId, code),
      minutes,
    })
    return { channel, to: channel === 'sms' ? to.slice(-2) : maskEmail(to) }
  })
}

/** On the phone: the code is tried and used up in the transaction that writes the answer. */
export async function answerWithCode(
  workshop: Workshop,
  site: { readonly id: string; readonly secret: string },
  { id, orderId, proposalId, hash, answers }: Answering,
  code: string,
): Promise<CommandAnswer> {
  const messageId = (await currentCode(workshop.db, site.id, orderId, hash)) ?? ''
  const proof: Proof = async (trx) => {
    const tried = await tryCode(trx, site.id, { messageId, tries: CODE.tries })
    if (!tried) return { code: 'wrong-code', left: 0 }
    if (!same(tried.codeHash, hashed(site.secret, messageId, code)))
      return { code: 'wrong-code', left: CODE.tries - tried.tries }
    await useCode(trx, site.id, messageId)
    return undefined
  }
  const evidence = { kind: 'code', messageId } as const
  const command = { type: 'answer-proposal', orderId, proposalId, hash, answers, by: 'phone', evidence } as const
  return runCommand(workshop, site.id, { id, personId: null, terminal: 'phone', command }, proof)
}

/** At the kiosk: with the customer's signature. */
export function answerWithInk(
  workshop: Workshop,
  siteId: string,
  { id, orderId, proposalId, hash, answers }: Answering,
  ink: string,
): Promise<CommandAnswer> {
  const evidence = { kind: 'ink', ink } as const
  const command = { type: 'answer-proposal', orderId, proposalId, hash, answers, by: 'kiosk', evidence } as const
  return runCommand(workshop, siteId, { id, personId: null, terminal: 'kiosk', command })
}

/** With the site's own secret: six digits alone are tried out in no time. */
function hashed(secret: string, messageId: string, code: string): string {
  return createHmac('sha256', secret).update(`code ${messageId} ${code}`).digest('base64url')
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
