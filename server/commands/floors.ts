import type { Floor } from '#domain/floor.ts'

/** The newest floors that this node knows. Commands begin with them; screens are shown them. */
export interface Floors {
  get(siteId: string): Floor | undefined
  /** Takes a floor that is committed. An older one than is known is ignored. */
  publish(floor: Floor): void
}
