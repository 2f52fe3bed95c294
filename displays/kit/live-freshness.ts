/**
 * How fresh the picture on a screen is. `live`: confirmed within the last 12 s. `stale`: no word since, though the line
 * seems up. `offline`: no line. `loading`: nothing was ever received. `refused`: the server will not show this here.
 * The last good picture stays through `stale` and `offline`.
 */
export interface Freshness {
  readonly state: 'loading' | 'live' | 'stale' | 'offline' | 'refused'
  /** When the server last confirmed what is shown, site time in ms; null before its first word. */
  readonly confirmedAt: number | null
  /** Why the server refused. */
  readonly reason?: 'bad-request' | 'old-contract' | 'no-such-bay' | 'no-such-car' | 'not-set-up'
}
