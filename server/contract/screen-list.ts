import type { AudienceKind } from './live.ts'

/** A screen that is connected now. */
export interface ConnectedScreen {
  readonly kind: AudienceKind
  /** The bay it hangs at. */
  readonly bay: string | null
  /** The build of its page; another than the server's is about to load itself anew. */
  readonly build: string
  /** Wall-clock time since when it is connected, ms. */
  readonly since: number
  /** Whether it does not keep up and is being waited for. */
  readonly behind: boolean
}

/** The workshop's screens: those there could be, and those there are. */
export interface ScreenList {
  readonly site: { readonly name: string; readonly timeZone: string }
  /** Numbers of the bays, in their order. */
  readonly bays: readonly string[]
  /** Site time, ms. */
  readonly now: number
  readonly build: string
  readonly screens: readonly ConnectedScreen[]
}
