import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../schema.ts'
import { moment } from './moment.ts'

/** To whom an invoice is written: a person's name or a company's, so in the file, where it can be erased. */
export interface InvoiceFile {
  readonly id: string
  readonly orderId: string
  readonly title: string
  readonly taxNumber: string
}

export async function keepInvoice(trx: Transaction<DB>, siteId: string, file: InvoiceFile): Promise<void> {
  await trx
    .insertInto('invoice')
    .values({ siteId, ...file })
    .execute()
}

export async function invoicesOf(db: Kysely<DB>, siteId: string, orderId: string): Promise<InvoiceFile[]> {
  return db
    .selectFrom('invoice')
    .select(['id', 'orderId', 'title', 'taxNumber'])
    .where('siteId', '=', siteId)
    .where('orderId', '=', orderId)
    .execute()
}

export async function keepPass(
  trx: Transaction<DB>,
  siteId: string,
  pass: { readonly code: string; readonly orderId: string },
): Promise<void> {
  await trx
    .insertInto('pass')
    .values({ siteId, ...pass })
    .execute()
}

/** The order that a pass was issued for, valid or not. */
export async function orderByPass(db: Kysely<DB>, siteId: string, code: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('pass')
    .select('orderId')
    .where('siteId', '=', siteId)
    .where('code', '=', code)
    .executeTakeFirst()
  return row?.orderId
}

/** Who collected a car without its claim ticket, as it was read from their papers (P6.4). */
export async function keepCollector(
  trx: Transaction<DB>,
  siteId: string,
  { orderId, identity }: { readonly orderId: string; readonly identity: string },
  now: number,
): Promise<void> {
  await trx
    .insertInto('collector')
    .values({ siteId, orderId, identity, at: moment(now) })
    .execute()
}
