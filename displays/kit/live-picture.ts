import { BLANK_DESK } from '#domain/desk.ts'
// From cards on the wire to what a screen shows. Pure: the same updates give the same picture, in whatever pieces they come.
import type { Update } from '#contract/live.ts'
import type {
  CarPicture,
  FloorPatch,
  FloorPicture,
  LobbyCard,
  LobbyPatch,
  LobbyPicture,
  OrderCard,
} from '#contract/view.ts'
import type { Floor } from '#domain/floor.ts'
import type { Order } from '#domain/order.ts'

/** What a screen holds at one revision; which of the three pictures it is depends on its audience. */
export interface Held {
  readonly epoch: string
  readonly rev: number
  readonly floor: Floor | null
  readonly lobby: LobbyPicture | null
  readonly car: CarPicture | null
  /** Ids of orders and bays, tickets on a lobby board, that the last update changed; none after the first picture. */
  readonly changedIds: ReadonlySet<string>
}

/** What is held after an update; `gap` when the update follows something that is not held. Old news changes nothing. */
export function takeUpdate(held: Held | null, update: Update): Held | 'gap' {
  const known = held?.epoch === update.epoch ? held : null
  if (known && isOld(known, update)) return known
  if (update.kind === 'picture') return fromPicture(known, update)
  if (!known || update.from > known.rev) return 'gap'
  return patched(known, update)
}

/** A floor is the same at the same revision; what customers see moves with the forecast, so it is news again. */
function isOld(known: Held, update: Update): boolean {
  return known.floor ? update.rev <= known.rev : update.rev < known.rev
}

const NOTHING = { floor: null, lobby: null, car: null }

function fromPicture(known: Held | null, update: Extract<Update, { kind: 'picture' }>): Held {
  const { epoch, rev, picture } = update
  switch (picture.kind) {
    case 'floor': {
      const floor = floorOf(picture, epoch, rev)
      return { ...NOTHING, epoch, rev, floor, changedIds: changedFloor(known, floor) }
    }
    case 'lobby':
      return { ...NOTHING, epoch, rev, lobby: picture, changedIds: changedCards(known?.lobby, picture.cards) }
    case 'car':
      return { ...NOTHING, epoch, rev, car: picture, changedIds: new Set() }
  }
}

function patched(known: Held, update: Extract<Update, { kind: 'patch' }>): Held | 'gap' {
  const { rev, patch } = update
  if (patch.kind === 'floor') {
    if (!known.floor) return 'gap'
    const floor = patchFloor(known.floor, patch, rev)
    return { ...known, rev, floor, changedIds: changedFloor(known, floor) }
  }
  if (!known.lobby) return 'gap'
  const lobby = patchLobby(known.lobby, patch)
  return { ...known, rev, lobby, changedIds: changedCards(known.lobby, patch.cards) }
}

function floorOf(picture: FloorPicture, epoch: string, rev: number): Floor {
  return {
    site: picture.site,
    epoch,
    rev,
    directoryRev: rev,
    bays: merged(new Map(), picture.bays),
    teams: merged(new Map(), picture.teams),
    people: merged(new Map(), picture.people),
    orders: merged(new Map(), picture.orders.map(orderOf)),
    calls: merged(new Map(), picture.calls),
    // Tickets are counted where they are given out.
    tickets: 0,
    today: picture.today,
  }
}

function patchFloor(floor: Floor, patch: FloorPatch, rev: number): Floor {
  const directory = patch.site || patch.teams || patch.people
  return {
    ...floor,
    rev,
    directoryRev: directory ? rev : floor.directoryRev,
    site: patch.site ?? floor.site,
    bays: merged(floor.bays, patch.bays),
    teams: merged(floor.teams, patch.teams),
    people: merged(floor.people, patch.people),
    orders: merged(floor.orders, patch.orders?.map(orderOf), patch.gone),
    calls: merged(new Map(), patch.calls),
    today: patch.today,
  }
}

/** A card as an order: what its audience may not see reads as if there were nothing. */
function orderOf(card: OrderCard): Order {
  return {
    appointmentAt: null,
    advisorId: null,
    complaint: '',
    note: '',
    keepOldParts: false,
    formerPromises: [],
    lastMove: null,
    overtakings: [],
    desk: BLANK_DESK,
    ...card,
    operations: card.operations.map((operation) => ({ finding: '', cause: '', correction: '', ...operation })),
  }
}

/** The same map when nothing is put in or taken out: who compares references sees that nothing changed. */
function merged<T extends { readonly id: string }>(
  map: ReadonlyMap<string, T>,
  put: readonly T[] = [],
  gone: readonly string[] = [],
): ReadonlyMap<string, T> {
  if (put.length === 0 && gone.length === 0) return map
  const next = new Map(map)
  for (const id of gone) next.delete(id)
  for (const item of put) next.set(item.id, item)
  return next
}

function patchLobby(lobby: LobbyPicture, patch: LobbyPatch): LobbyPicture {
  const cards = new Map(lobby.cards.map((card) => [card.ticket, card]))
  for (const ticket of patch.gone) cards.delete(ticket)
  for (const card of patch.cards) cards.set(card.ticket, card)
  return { ...lobby, cards: [...cards.values()] }
}

function changedFloor(known: Held | null, floor: Floor): ReadonlySet<string> {
  const before = known?.rev ?? Infinity
  const changed = [...floor.orders.values(), ...floor.bays.values()].filter((item) => item.rev > before)
  return new Set(changed.map((item) => item.id))
}

/** On a lobby board a card has changed when its words have; a new expected time alone is no news. */
function changedCards(lobby: LobbyPicture | null | undefined, cards: readonly LobbyCard[]): ReadonlySet<string> {
  if (!lobby) return new Set()
  const before = new Map(lobby.cards.map((card) => [card.ticket, card.word]))
  return new Set(cards.filter((card) => before.get(card.ticket) !== card.word).map((card) => card.ticket))
}
