import { z } from 'zod'
import { id, revision } from './text.ts'
import type { CarPicture, FloorPatch, FloorPicture, LobbyPatch, LobbyPicture } from './view.ts'

/** Raise it when a message changes its shape, and say what changed in `CONTRACT_HISTORY`; a test holds the shapes. */
export const CONTRACT_VERSION = 1

export const CONTRACT_HISTORY: Readonly<Record<number, string>> = {
  1: 'Floor, lobby and car pictures; join, range, heartbeat.',
}

/** Who watches. A bay is named by its number, a car by the pass that the kiosk or phone page was given. */
export const audience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('wall') }),
  z.strictObject({ kind: z.literal('board') }),
  z.strictObject({ kind: z.literal('bay'), bay: z.string().min(1).max(8) }),
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

/** Every five seconds. No word for twelve means that the picture stands still. */
export interface Heartbeat {
  readonly epoch: string
  readonly rev: number
  readonly build: string
  /** Site time, ms, and how fast it runs: 1, or more where a demonstration plays a day. */
  readonly now: number
  readonly rate: number
}

export const HEARTBEAT_EVERY = 5_000
export const STALE_AFTER = 12_000
export const RECONNECT_AFTER = 20_000

export interface ServerToScreen {
  update: (update: Update) => void
  heartbeat: (heartbeat: Heartbeat) => void
  /** The server goes down for a moment: come back after a random part of this, ms. */
  restarting: (within: number) => void
}

export interface ScreenToServer {
  join: (join: Join, answer: (answer: JoinAnswer) => void) => void
  range: (range: Range, answer: (answer: JoinAnswer) => void) => void
}
