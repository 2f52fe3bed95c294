import { BLANK_DESK } from '#domain/desk.ts'
import type { Clock, Operation } from '#domain/operation.ts'
import { isClosed, type Order } from '#domain/order.ts'
import { onBay, spotOf, type Place, type PlaceKind } from '#domain/place.ts'
import type { Insertable, Kysely, Selectable, Transaction } from 'kysely'
import type { DB, OperationTable, RepairOrderTable } from '../schema.ts'
import { maybeMoment, moment } from './moment.ts'

/** Which orders: all open ones of a site, those that changed after a revision, or those named. */
export type OrderChoice = 'open' | { readonly after: number } | { readonly ids: readonly string[] }

/** Whole orders with their operations, clocks and former promises. Three queries, whatever the number. */
export async function loadOrders(db: Kysely<DB>, siteId: string, choice: OrderChoice): Promise<Order[]> {
  let query = db.selectFrom('repairOrder').selectAll().where('siteId', '=', siteId)
  if (choice === 'open') query = query.where('closed', '=', false)
  else if ('after' in choice) query = query.where('rev', '>', choice.after)
  else query = query.where('id', 'in', choice.ids.length > 0 ? [...choice.ids] : [''])
  const rows = await query.execute()
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const operations = await db
    .selectFrom('operation')
    .selectAll()
    .where('siteId', '=', siteId)
    .where('orderId', 'in', ids)
    .orderBy('seq')
    .execute()
  const clocks = await db
    .selectFrom('clock')
    .innerJoin('operation', (join) =>
      join.onRef('operation.siteId', '=', 'clock.siteId').onRef('operation.id', '=', 'clock.operationId'),
    )
    .where('clock.siteId', '=', siteId)
    .where('operation.orderId', 'in', ids)
    .select(['clock.operationId', 'clock.personId', 'clock.startedAt', 'clock.stoppedAt', 'clock.forgotten'])
    .orderBy('clock.seq')
    .execute()
  const promises = await db
    .selectFrom('formerPromise')
    .selectAll()
    .where('siteId', '=', siteId)
    .where('orderId', 'in', ids)
    .orderBy('seq')
    .execute()
  const clocksOf = Map.groupBy(clocks, (clock) => clock.operationId)
  const operationsOf = Map.groupBy(operations, (operation) => operation.orderId)
  const promisesOf = Map.groupBy(promises, (promise) => promise.orderId)
  return rows.map((row) => ({
    ...toOrder(row),
    formerPromises: (promisesOf.get(row.id) ?? []).map(({ promisedAt, changedAt, personId, reason }) => ({
      promisedAt,
      changedAt,
      personId,
      reason,
    })),
    operations: (operationsOf.get(row.id) ?? []).map((operation) =>
      toOperation(
        operation,
        (clocksOf.get(operation.id) ?? []).map(({ personId, startedAt, stoppedAt, forgotten }) => ({
          personId,
          startedAt,
          stoppedAt,
          ...(forgotten ? { forgotten } : {}),
        })),
      ),
    ),
  }))
}

/** An order that has left the floor has its number still, and its id. */
export function orderNamed(
  db: Kysely<DB>,
  siteId: string,
  { id, number }: Pick<Order, 'id' | 'number'>,
): Promise<Pick<Order, 'id' | 'number'> | undefined> {
  return db
    .selectFrom('repairOrder')
    .select(['id', 'number'])
    .where('siteId', '=', siteId)
    .where((eb) => eb.or([eb('id', '=', id), eb('number', '=', number)]))
    .executeTakeFirst()
}

/** Whether any of these ids is an operation's, on the floor or not. */
export async function someOperation(db: Kysely<DB>, siteId: string, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return false
  const row = await db
    .selectFrom('operation')
    .select('id')
    .where('siteId', '=', siteId)
    .where('id', 'in', [...ids])
    .executeTakeFirst()
  return row !== undefined
}

/** The part of an order that the floor does not know: the file. Written once, when the order is made. */
export interface OrderFile {
  readonly customerId: string | null
  readonly bringerId: string | null
  readonly vehicleId: string | null
  readonly mileageKm: number | null
  readonly claimCode: string
}

/** Writes a new order, or one that an import brought up to date, with the file that belongs to it. */
export async function insertOrder(trx: Transaction<DB>, siteId: string, order: Order, file: OrderFile): Promise<void> {
  const { claimCode: _, ...links } = file
  await trx
    .insertInto('repairOrder')
    .values({ ...fromOrder(siteId, order), ...file })
    .onConflict((conflict) => conflict.columns(['siteId', 'id']).doUpdateSet({ ...fromOrder(siteId, order), ...links }))
    .execute()
  await saveParts(trx, siteId, undefined, order)
}

/** Writes what changed between two states of an order; untouched operations cost nothing. Without `before` it is all of it. */
export async function updateOrder(
  trx: Transaction<DB>,
  siteId: string,
  before: Order | undefined,
  after: Order,
): Promise<void> {
  await trx
    .updateTable('repairOrder')
    .set(fromOrder(siteId, after))
    .where('siteId', '=', siteId)
    .where('id', '=', after.id)
    .execute()
  await saveParts(trx, siteId, before, after)
}

async function saveParts(trx: Transaction<DB>, siteId: string, before: Order | undefined, after: Order): Promise<void> {
  const known = new Map(before?.operations.map((operation) => [operation.id, operation]))
  // What is written out of an order was never begun: it has no clocks.
  const gone = new Set(known.keys())
  for (const { id } of after.operations) gone.delete(id)
  if (gone.size > 0)
    await trx
      .deleteFrom('operation')
      .where('siteId', '=', siteId)
      .where('id', 'in', [...gone])
      .execute()
  const changed = after.operations.flatMap((operation, seq) => {
    const old = known.get(operation.id)
    return operation === old && before?.operations[seq] === old ? [] : [{ operation, old, seq }]
  })
  if (changed.length > 0) {
    const rows = changed.map(({ operation, seq }) => fromOperation(siteId, after.id, seq, operation))
    await trx
      .insertInto('operation')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['siteId', 'id']).doUpdateSet((eb) =>
          Object.fromEntries(
            Object.keys(rows[0] ?? {})
              .filter((column) => column !== 'siteId' && column !== 'id')
              .map((column) => [column, eb.ref(`excluded.${column as keyof OperationTable}`)]),
          ),
        ),
      )
      .execute()
  }
  const clocks = changed.flatMap(({ operation, old }) =>
    operation.clocks.flatMap((clock, seq) =>
      clock === old?.clocks[seq]
        ? []
        : [
            {
              ...{ siteId, operationId: operation.id, seq, personId: clock.personId },
              ...{ startedAt: moment(clock.startedAt), stoppedAt: maybeMoment(clock.stoppedAt) },
              forgotten: clock.forgotten ?? false,
            },
          ],
    ),
  )
  if (clocks.length > 0)
    await trx
      .insertInto('clock')
      .values(clocks)
      .onConflict((conflict) =>
        conflict.columns(['siteId', 'operationId', 'seq']).doUpdateSet((eb) => ({
          personId: eb.ref('excluded.personId'),
          startedAt: eb.ref('excluded.startedAt'),
          stoppedAt: eb.ref('excluded.stoppedAt'),
          forgotten: eb.ref('excluded.forgotten'),
        })),
      )
      .execute()
  const kept = before?.formerPromises.length ?? 0
  const promises = after.formerPromises.slice(kept)
  if (promises.length > 0)
    await trx
      .insertInto('formerPromise')
      .values(
        promises.map(({ promisedAt, changedAt, personId, reason }, index) => ({
          siteId,
          orderId: after.id,
          seq: kept + index,
          promisedAt: moment(promisedAt),
          changedAt: moment(changedAt),
          personId,
          reason,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

function fromOrder(siteId: string, order: Order): Omit<Insertable<RepairOrderTable>, keyof OrderFile> {
  const { place, signature, end, formerPromises: _, operations: __, lastMove, ...same } = order
  return {
    siteId,
    ...same,
    placeKind: place.kind,
    placeBayId: onBay(place),
    placeSpot: spotOf(place),
    appointmentAt: maybeMoment(order.appointmentAt),
    arrivedAt: maybeMoment(order.arrivedAt),
    receivedAt: maybeMoment(order.receivedAt),
    signedAt: maybeMoment(signature?.at ?? null),
    signatureKind: signature?.kind ?? null,
    handedOverAt: maybeMoment(order.handedOverAt),
    promisedAt: maybeMoment(order.promisedAt),
    inspectedAt: maybeMoment(order.inspectedAt),
    washedAt: maybeMoment(order.washedAt),
    readyAt: maybeMoment(order.readyAt),
    deliveredAt: maybeMoment(order.deliveredAt),
    endKind: end?.kind ?? null,
    endAt: maybeMoment(end?.at ?? null),
    endPersonId: end?.personId ?? null,
    endReason: end?.reason ?? null,
    lastMove: JSON.stringify(lastMove),
    overtakings: JSON.stringify(order.overtakings),
    desk: JSON.stringify(order.desk),
    closed: isClosed(order),
  }
}

function toOrder(row: Selectable<RepairOrderTable>): Omit<Order, 'operations' | 'formerPromises'> {
  const { id, number, ticket, rev, plate, model, type, origin, waiting, repeat, advisorId, complaint, note } = row
  const { washWished, keepOldParts, arrivedAt, receivedAt, handedOverAt, promisedAt, inspectedAt, inspectorId } = row
  const { appointmentAt, failures, washedAt, readyAt, deliveredAt, lastMove, overtakings } = row
  return {
    ...{ id, number, ticket, rev, plate, model, type, origin, waiting, repeat, advisorId, complaint, note },
    ...{ washWished, keepOldParts, arrivedAt, receivedAt, handedOverAt, promisedAt, inspectedAt, inspectorId },
    ...{ appointmentAt, failures, washedAt, readyAt, deliveredAt, lastMove, overtakings },
    // What the floor learned to know later than the row was written is blank.
    desk: { ...BLANK_DESK, ...row.desk },
    place: toPlace(row.placeKind, row.placeBayId, row.placeSpot),
    signature:
      row.signedAt === null || row.signatureKind === null ? null : { at: row.signedAt, kind: row.signatureKind },
    end:
      row.endKind === null
        ? null
        : { kind: row.endKind, at: row.endAt ?? 0, personId: row.endPersonId ?? '', reason: row.endReason ?? '' },
  }
}

function toPlace(kind: PlaceKind, bayId: string | null, spot: string | null): Place {
  return kind === 'bay' ? { kind, bayId: bayId ?? '' } : { kind, spot }
}

function fromOperation(siteId: string, orderId: string, seq: number, operation: Operation) {
  const { clocks: _, hold, parts, equipment, certificates, ...same } = operation
  return {
    siteId,
    orderId,
    seq,
    ...same,
    equipment: [...equipment],
    certificates: [...certificates],
    holdReason: hold?.reason ?? null,
    holdSince: maybeMoment(hold?.since ?? null),
    holdNote: hold?.note ?? null,
    holdExpectedAt: maybeMoment(hold?.expectedAt ?? null),
    partsState: parts.state,
    partsExpectedAt: maybeMoment(parts.expectedAt),
  } satisfies Insertable<OperationTable>
}

function toOperation(row: Selectable<OperationTable>, clocks: readonly Clock[]): Operation {
  const { id, name, trade, standardMinutes, equipment, certificates, parallel, needsBay, shared, state } = row
  const { bayId, rank, teamId, consent, finding, cause, correction, rework } = row
  return {
    ...{ id, name, trade, standardMinutes, equipment, certificates, parallel, needsBay, shared, state },
    ...{ bayId, rank, teamId, consent, finding, cause, correction, rework },
    clocks,
    hold:
      row.holdReason === null
        ? null
        : {
            reason: row.holdReason,
            since: row.holdSince ?? 0,
            note: row.holdNote ?? '',
            expectedAt: row.holdExpectedAt,
          },
    parts: { state: row.partsState, expectedAt: row.partsExpectedAt },
  }
}
