// What stands beside the log because it is somebody's name, or because only the server may know it.
import { randomInt } from 'node:crypto'
import type { SiteCommand } from '#domain/command.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { CommandRequest } from '#contract/command.ts'
import { changeContacts } from '#db/queries/contacts.ts'
import { claimCodeOf } from '#db/queries/customer.ts'
import { keepCollector, keepInvoice, keepPass } from '#db/queries/settlement.ts'
import type { DB } from '#db/schema.ts'
import type { Transaction } from 'kysely'
import { factsOf } from './customer-file.ts'

/** Letters and digits that nobody mistakes for one another, on paper or called across a yard. */
const PASS_ALPHABET = 'ACDEFGHJKMNPQRTUVWXY2346789'

/** One in 27^8, 38 bits: valid once, for one car, while it is there, and guessed only at the gate. */
function passCode(): string {
  return Array.from({ length: 8 }, () => PASS_ALPHABET[randomInt(PASS_ALPHABET.length)]).join('')
}

/** The command as the rules are to see it: codes are made here, and a claim ticket is compared with the order's own. */
export async function prepared(
  trx: Transaction<DB>,
  siteId: string,
  command: SiteCommand,
): Promise<SiteCommand | Refusal> {
  if (command.type === 'issue-pass' || command.type === 'send-away') return { ...command, code: passCode() }
  if (command.type !== 'deliver' || command.collector !== 'claim-ticket') return command
  const code = command.proof.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return code === (await claimCodeOf(trx, siteId, command.orderId)) ? command : { code: 'wrong-ticket' }
}

/** Writes what belongs to the file and not to the log: whose invoice it is, who collected the car, how the gate finds a pass. */
export async function keepBeside(
  trx: Transaction<DB>,
  siteId: string,
  { command, customer, invoice }: Pick<CommandRequest, 'command' | 'customer' | 'invoice'>,
  now: number,
): Promise<void> {
  switch (command.type) {
    case 'change-contacts':
      return changeContacts(trx, siteId, command.orderId, factsOf(customer), now)
    case 'write-invoice': {
      const { orderId, id } = command
      if (invoice) await keepInvoice(trx, siteId, { orderId, id, ...invoice })
      return
    }
    case 'issue-pass':
    case 'send-away': {
      const { orderId, code } = command
      return keepPass(trx, siteId, { orderId, code })
    }
    case 'deliver':
      if (command.collector === 'identity')
        await keepCollector(trx, siteId, { orderId: command.orderId, identity: command.proof }, now)
  }
}
