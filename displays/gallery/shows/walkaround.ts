import { refusalText } from '#words/refusal.ts'
import { FRESH, sampleFloor, SAMPLE_NOW } from '../floors.ts'
import { walkedFile, walkedFloor } from '../../../tests/support/sample-walkaround.ts'
import '../../desk/walkaround/bb-walk-list.ts'
import '../../desk/walkaround/bb-walkaround-page.ts'
import '../../desk/walkaround/bb-walkaround.ts'
import {
  drafted,
  localPhoto,
  NOTHING_KEPT,
  photoTaken,
  queued,
  type Entry,
  type Kept,
} from '../../desk/walkaround/walk-state.ts'
import type { Show } from '../screens.ts'
import { find } from '../touch.ts'
import { DRAWN_PHOTO } from './drawn-photo.ts'

const nothing = () => undefined
const keeper = { draft: nothing, leave: nothing, addPhoto: () => '', photoSrc: () => DRAWN_PHOTO }

const SCRATCH = {
  ...({ id: 'new', kind: 'scratch', size: 'medium', x: 566, y: 130, note: '', before: false } as const),
  photos: [localPhoto('p1'), localPhoto('p2')],
}
const noted = { passed: false, marks: [SCRATCH], readings: { tread: 46, checks: { 'fuel-flap': true } } }
const entry: Entry = {
  ...{ id: 'e1', orderId: 'a038', personId: 'wang-min', at: SAMPLE_NOW - 6 * 60_000, what: 'right-rear-door' },
  ...{ note: { passed: true, marks: [], readings: {} }, state: 'waiting', rev: 0, text: null },
}

/** A mark is being described; its photos, and the stop before, have not been sent. */
function waitingHere(): Kept {
  const photos = ['p1', 'p2'].reduce(
    (kept, id) => photoTaken(kept, { id, personId: 'wang-min', takenAt: SAMPLE_NOW - 60_000, hash: null, text: null }),
    drafted(NOTHING_KEPT, 'a038', 'right-rear-wing', noted),
  )
  return queued(photos, entry, null)
}

function refusedHere(): Kept {
  const refusal = { code: 'sheet-signed', ticket: 'A038' } as const
  const zone = sampleFloor().site.timeZone
  const text = { zh: refusalText(refusal, 'zh', zone), en: refusalText(refusal, 'en', zone) }
  return queued(NOTHING_KEPT, { ...entry, state: 'refused', text }, null)
}

export const showWalkaround: Show<'walkaround'> = (state, lang) => {
  if (state === 'queue' || state === 'finished')
    return Object.assign(document.createElement('bb-walk-list'), {
      floor: state === 'queue' ? sampleFloor() : walkedFloor(),
      lang,
    })
  if (state === 'unopened') {
    const opens = { floor: sampleFloor(), freshness: FRESH.live, opens: false }
    const page = Object.assign(document.createElement('bb-walkaround-page'), opens, { lang })
    void find(page, 'bb-walk-unopened')
    return page
  }
  const known = { keeper, personId: 'wang-min', lang }
  const walk = Object.assign(document.createElement('bb-walkaround'), known)
  switch (state) {
    case 'working':
      return Object.assign(walk, {
        file: walkedFile('half'),
        kept: drafted(NOTHING_KEPT, 'a038', 'right-rear-wing', noted),
        open: 'new',
      })
    case 'empty':
      return Object.assign(walk, { file: walkedFile('blank') })
    case 'offline':
      return Object.assign(walk, { file: walkedFile('half'), kept: waitingHere(), open: 'new', offline: true })
    case 'refused':
      return Object.assign(walk, { file: walkedFile('half'), kept: refusedHere() })
    case 'done':
      return Object.assign(walk, { file: walkedFile('finished') })
  }
}
