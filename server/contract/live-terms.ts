// What both ends of the live line hold to. Without Zod, so that a wall does not carry its schemas.

/** Raise it when a message changes its shape, and say what changed in `CONTRACT_HISTORY`; a test holds the shapes. */
export const CONTRACT_VERSION = 1

export const CONTRACT_HISTORY: Readonly<Record<number, string>> = {
  1: 'Floor, lobby and car pictures; join, range, heartbeat.',
}

/** Every five seconds a heartbeat, ms. */
export const HEARTBEAT_EVERY = 5_000
/** No word for so long means that the picture stands still. */
export const STALE_AFTER = 12_000
/** No word for so long means that the line is dead, whatever it says. */
export const RECONNECT_AFTER = 20_000
