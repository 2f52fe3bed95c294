import { z } from 'zod'
import type { Packed } from './packed.ts'
import { id, revision } from './text.ts'
import type { CarPicture, FloorPatch, FloorPicture, LobbyPatch, LobbyPicture } from './view.ts'

export { CONTRACT_HISTORY, CONTRACT_VERSION, HEARTBEAT_EVERY, RECONNECT_AFTER, STALE_AFTER } from './live-terms.ts'

/** Who watches. A bay is named by its number, a car by the pass that the kiosk or phone page was given. */
export const audience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('wall') }),
  z.strictObject({ kind: z.literal('board') }),
  z.strictObject({ kind: z.literal('bay'), bay: z.string().min(1).max(12) }),
  z.strictObject({ kind: z.literal('lobby') }),
  z.strictObject({ kind: z.literal('car'), pass: z.string().min(20).max(200) }),
])
export type Audience = z.output<typeof audience>
export type AudienceKind = Audience['kind']

/** What a screen says when it comes: what it is, and what it holds already. */
export const join = z.strictObject({
  site: id.optional(),
  audience,
  epoch: id.nullable(),
  rev: revision,
  contract: z.int(),
  /** The build of the page, for the list of screens. */
  build: z.string().max(40).default(''),
})
export type Join = z.output<typeof join>

/** What a screen asks for when a patch does not follow what it holds. */
export const range = z.strictObject({ epoch: id, rev: revision })
export type Range = z.output<typeof range>

export type Picture = FloorPicture | LobbyPicture | CarPicture
export type Patch = FloorPatch | LobbyPatch

/** The answer to `join` and `range`, and every message between. */
export type Update =
  | { readonly kind: 'picture'; readonly epoch: string; readonly rev: number; readonly picture: Picture }
  | {
      readonly kind: 'patch'
      readonly epoch: string
      /** The revision it follows: whoever holds an older one asks for the range. */
      readonly from: number
      readonly rev: number
      readonly patch: Patch
    }

export type JoinAnswer =
  | { readonly ok: true; readonly update: Update }
  | { readonly ok: false; readonly code: 'bad-request' | 'old-contract' | 'no-such-bay' | 'no-such-car' | 'not-set-up' }

/**
 * `GET /api/live/wall?epoch=&since=` (`/api/live/bay?bay=2`, `/api/live/lobby`): the same by poll, for screens that cannot
 * hold a socket. Without `epoch`, or with another one, the update is a picture.
 */
export interface PollAnswer {
  readonly ok: true
  readonly update: Update
  readonly heartbeat: Heartbeat
}

/** Sent every `HEARTBEAT_EVERY`: what the server holds now, and what time it is. */
export interface Heartbeat {
  readonly epoch: string
  readonly rev: number
  readonly build: string
  /** Site time, ms, and how fast it runs: 1, or more where a demonstration plays a day. */
  readonly now: number
  readonly rate: number
}

/** The same on a socket, where a picture comes packed. */
export type SocketAnswer =
  | { readonly ok: true; readonly update: Update | Packed }
  | Extract<JoinAnswer, { readonly ok: false }>

export interface ServerToScreen {
  update: (update: Update | Packed) => void
  heartbeat: (heartbeat: Heartbeat) => void
  /** The server goes down for a moment: come back after a random part of this, ms. */
  restarting: (within: number) => void
}

export interface ScreenToServer {
  join: (join: Join, answer: (answer: SocketAnswer) => void) => void
  range: (range: Range, answer: (answer: SocketAnswer) => void) => void
}
