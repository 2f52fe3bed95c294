/** The site's time: what business clocks run by. A demonstration's runs faster than the world's. */
export interface Clock {
  /** Site time, ms. */
  now(): number
  /** Wall-clock time, ms: for undo, heartbeats and everything that people's hands and networks do. */
  real(): number
  /** How many site seconds pass in a second. */
  readonly rate: number
}

export const worldClock: Clock = { now: Date.now, real: Date.now, rate: 1 }
