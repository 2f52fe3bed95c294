/** Where a car stands: exactly one of these (S.1). A spot is what is painted there, 'B12'. */
export type Place =
  | { readonly kind: 'bay'; readonly bayId: string }
  | { readonly kind: SpotKind; readonly spot: string | null }

export const SPOT_KINDS = [
  'off-site',
  'reception',
  'waiting',
  'hold',
  'inspection',
  'wash',
  'parking',
  'road-test',
  'sublet',
] as const
export type SpotKind = (typeof SPOT_KINDS)[number]
export type PlaceKind = Place['kind']

export function onBay(place: Place): string | null {
  return place.kind === 'bay' ? place.bayId : null
}

/** Not in the house: at home until its parts come, or in another workshop (S.4). */
export function isAway({ kind }: Place): boolean {
  return kind === 'off-site' || kind === 'sublet'
}

export function spotOf(place: Place): string | null {
  return place.kind === 'bay' ? null : place.spot
}

export function samePlace(a: Place, b: Place): boolean {
  return a.kind === b.kind && onBay(a) === onBay(b) && spotOf(a) === spotOf(b)
}
