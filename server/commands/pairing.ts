import { randomInt, randomUUID } from 'node:crypto'
import type { Assignment, PairingAnswer, PairingSeen, PairingShown } from '#contract/pairing.ts'
import { addPairing, askPairing, pairingByCode, pairingsWaiting, takePairing } from '#db/queries/pairing.ts'
import { addScreen, screenOf } from '#db/queries/screen.ts'
import type { DB } from '#db/schema.ts'
import { ASK_EVERY, CHECK_WORDS, CODE_LASTS } from '#domain/pairing.ts'
import { pageOf, type PairingDevice } from '#domain/screen.ts'
import type { Kysely } from 'kysely'
import { newCode, newToken, tokenHash } from '../secrets.ts'

/** No house pairs more at once; a stranger who asks without end finds the door shut. */
const MOST_WAITING = 200

/** The letting-in of screens, in the manners of RFC 8628: the screen shows a code, a person of the house types it. */

/** A screen begins: what it shows, and the token that will be worth something once it is let in. */
export async function beginPairing(
  db: Kysely<DB>,
  device: PairingDevice,
): Promise<(PairingShown & { readonly token: string }) | undefined> {
  if ((await pairingsWaiting(db)) >= MOST_WAITING) return undefined
  const token = newToken()
  const code = newCode()
  const word = randomInt(CHECK_WORDS)
  await db
    .transaction()
    .execute((trx) => addPairing(trx, { tokenHash: tokenHash(token), code, word, device }, CODE_LASTS))
  return { token, code, word, lasts: CODE_LASTS, askEvery: ASK_EVERY }
}

/** Whether it was let in. `slow-down`: it asks faster than it was told. */
export async function pairingState(db: Kysely<DB>, token: string): Promise<PairingAnswer | 'slow-down'> {
  const hash = tokenHash(token)
  const screen = await screenOf(db, hash)
  if (screen) return { state: 'paired', page: pageOf(screen) }
  const asked = await db.transaction().execute((trx) => askPairing(trx, hash))
  if (!asked) return { state: 'over' }
  // A second of grace: timers of televisions are early at times.
  return asked.seconds < ASK_EVERY - 1 ? 'slow-down' : { state: 'waiting' }
}

export async function lookAtPairing(db: Kysely<DB>, code: string): Promise<PairingSeen | undefined> {
  const found = await pairingByCode(db, code)
  return found && { word: found.word, device: found.device }
}

/** Lets a screen in; answers its id, undefined where the code is over or somebody else was faster. */
export async function letIn(
  db: Kysely<DB>,
  by: { readonly siteId: string; readonly personId: string },
  code: string,
  screen: Assignment,
): Promise<string | undefined> {
  const id = randomUUID()
  return db.transaction().execute(async (trx) => {
    const taken = await takePairing(trx, code)
    if (!taken) return undefined
    await addScreen(trx, { ...screen, ...taken, id, siteId: by.siteId, pairedBy: by.personId })
    return id
  })
}
