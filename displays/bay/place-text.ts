import { spotOf } from '#domain/place.ts'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import { placeWords } from '#words/stage.ts'
import type { NextCar } from './bay-view.ts'

/** Where a car is fetched from: `待修区 B12`, `5 号工位`. */
export function placeText({ place, onBay }: Pick<NextCar, 'place' | 'onBay'>, lang: Lang): string {
  if (onBay) return say(bayWords, lang, 'of', { no: onBay.no })
  return [say(placeWords, lang, place.kind), spotOf(place)].filter(Boolean).join(' ')
}
