// What a live screen knows, and what follows from each word of the server. Pure: the line itself is live-socket.ts.
import { RECONNECT_AFTER, STALE_AFTER } from '#contract/live-terms.ts'
import type { Heartbeat, JoinAnswer, PollAnswer, Update } from '#contract/live.ts'
import type { Freshness } from './live-freshness.ts'
import { takeUpdate, type Held } from './live-picture.ts'

/** The site's time at one moment of this machine's own steady clock, and how fast it runs. */
export interface SiteClock {
  readonly now: number
  readonly at: number
  readonly rate: number
}

export interface LiveState {
  /** The last good picture; it stays, whatever happens to the line. */
  readonly held: Held | null
  /** `first` until the first attempt has come to something. */
  readonly line: 'first' | 'up' | 'down'
  readonly refusal: NonNullable<Freshness['reason']> | null
  /** Whether an answer is awaited that will close a gap. */
  readonly asking: boolean
  readonly clock: SiteClock | null
  /** When the server last said anything, and when it last confirmed what is held; ms of the steady clock. */
  readonly heardAt: number
  readonly confirmedAt: number
  /** Build of this page; empty where it was not built. */
  readonly build: string
}

/** `at` is this machine's steady clock, ms: performance.now(), which nobody sets. */
export type LiveMessage = { readonly at: number } & (
  | { readonly type: 'line-up' }
  | { readonly type: 'line-down' }
  | { readonly type: 'answer'; readonly answer: JoinAnswer }
  | { readonly type: 'update'; readonly update: Update }
  | { readonly type: 'heartbeat'; readonly heartbeat: Heartbeat }
  | { readonly type: 'polled'; readonly answer: PollAnswer }
  | { readonly type: 'tick' }
  /** The machine slept for so many ms, and its steady clock with it. */
  | { readonly type: 'slept'; readonly span: number }
)

/** What the line has to do: `join` anew, `ask` for what is missing, `reconnect`, or `renew` the page with a newer build. */
export type LiveEffect = 'join' | 'ask' | 'reconnect' | 'renew'

export interface LiveStep {
  readonly state: LiveState
  readonly effects: readonly LiveEffect[]
}

export function initialState(build: string, at: number): LiveState {
  return {
    held: null,
    line: 'first',
    refusal: null,
    asking: false,
    clock: null,
    heardAt: at,
    confirmedAt: -Infinity,
    build,
  }
}

export function liveStep(state: LiveState, message: LiveMessage): LiveStep {
  const { at } = message
  const heard: LiveState = { ...state, heardAt: at }
  switch (message.type) {
    case 'line-up':
      return { state: { ...heard, line: 'up', asking: true }, effects: ['join'] }
    case 'line-down':
      return { state: { ...state, line: 'down', asking: false }, effects: [] }
    case 'answer': {
      const { answer } = message
      const answered: LiveState = { ...heard, asking: false, refusal: answer.ok ? null : answer.code }
      if (answer.ok) return taken(answered, answer.update, at)
      return { state: answered, effects: answer.code === 'old-contract' ? ['renew'] : [] }
    }
    case 'update':
      return taken(heard, message.update, at)
    case 'heartbeat':
      return beaten(heard, message.heartbeat, at)
    case 'polled': {
      const { update, heartbeat } = message.answer
      const { state: updated } = taken({ ...heard, line: 'up', refusal: null }, update, at)
      return beaten(updated, heartbeat, at)
    }
    case 'tick':
      return ticked(state, at)
    case 'slept': {
      const { heardAt, confirmedAt } = state
      return {
        state: { ...state, heardAt: heardAt - message.span, confirmedAt: confirmedAt - message.span },
        effects: [],
      }
    }
  }
}

/** A line that says nothing is let go of. So a screen that was refused comes and asks again: its bay may exist by then. */
function ticked(state: LiveState, at: number): LiveStep {
  if (state.line !== 'up' || at - state.heardAt < RECONNECT_AFTER) return { state, effects: [] }
  return { state: { ...state, line: 'down', asking: false, heardAt: at }, effects: ['reconnect'] }
}

function taken(state: LiveState, update: Update, at: number): LiveStep {
  const held = takeUpdate(state.held, update)
  if (held === 'gap') return ask(state)
  return { state: { ...state, held, confirmedAt: held.rev === update.rev ? at : state.confirmedAt }, effects: [] }
}

/** A heartbeat confirms what is held, or tells that something was missed on the way. */
function beaten(state: LiveState, heartbeat: Heartbeat, at: number): LiveStep {
  const { held } = state
  const next = { ...state, clock: tuned(state.clock, heartbeat, at) }
  const renew: LiveEffect[] = isNewer(heartbeat.build, state.build) ? ['renew'] : []
  if (!held) return { state: next, effects: renew }
  const sameEpoch = held.epoch === heartbeat.epoch
  // A customer's page hears only of what concerns it: other revisions pass it by.
  if (sameEpoch && (held.rev === heartbeat.rev || held.car))
    return { state: { ...next, confirmedAt: at }, effects: renew }
  // Ahead of a node that has not caught up yet: nothing to ask it, and nothing it could confirm.
  if (sameEpoch && held.rev > heartbeat.rev) return { state: next, effects: renew }
  const asked = ask(next)
  return { state: asked.state, effects: [...asked.effects, ...renew] }
}

/** One question at a time: its answer brings everything up to then. */
function ask(state: LiveState): LiveStep {
  if (state.asking || state.refusal !== null) return { state, effects: [] }
  return { state: { ...state, asking: true }, effects: [state.held ? 'ask' : 'join'] }
}

function isNewer(theirs: string, ours: string): boolean {
  return theirs !== '' && ours !== '' && theirs !== ours
}

/**
 * Of two estimates less than a second apart the one that is ahead came by the faster way and is kept: a heartbeat that
 * was held up does not set a wall's clock back.
 */
function tuned(clock: SiteClock | null, { now, rate }: Heartbeat, at: number): SiteClock {
  const heard = { now, at, rate }
  if (!clock || clock.rate !== rate) return heard
  const ahead = siteTime(clock, at) - now
  return ahead > 0 && ahead < 1000 * rate ? clock : heard
}

export function siteTime(clock: SiteClock, at: number): number {
  return clock.now + (at - clock.at) * clock.rate
}

/** How fresh the picture is at this moment. A line that was down for a blink is nobody's business. */
export function freshnessOf(state: LiveState, at: number): Freshness {
  const { clock } = state
  const confirmedAt = state.held && clock ? Math.round(siteTime(clock, state.confirmedAt)) : null
  if (state.refusal !== null) return { state: 'refused', confirmedAt, reason: state.refusal }
  if (!state.held) return { state: state.line === 'down' ? 'offline' : 'loading', confirmedAt }
  if (at - state.confirmedAt < STALE_AFTER) return { state: 'live', confirmedAt }
  return { state: state.line === 'up' ? 'stale' : 'offline', confirmedAt }
}
