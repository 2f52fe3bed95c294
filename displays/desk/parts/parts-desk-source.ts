import type { PartsDesk } from '#contract/parts-desk.ts'
import { fetchJson } from '../../kit/fetch-json.ts'
import type { LiveStore } from '../../kit/live.ts'

/** Between two questions at least, ms: a floor changes several times a second, a counter need not. */
const PAUSE = 1_000

/**
 * The part lines of all open orders, asked for anew when the floor has a new revision. `show` is told each time there is
 * an answer; null where there was none, and the last good one stays.
 */
export function followPartsDesk(store: LiveStore, show: (desk: PartsDesk | null) => void): void {
  let held = ''
  let busy = false
  const look = async () => {
    const { floor } = store
    const wanted = floor ? `${floor.epoch} ${floor.rev}` : ''
    if (busy || wanted === held) return
    busy = true
    const answer = await fetchJson<PartsDesk>('/api/parts-desk').catch(() => null)
    if (answer?.status === 200) held = wanted
    show(answer?.status === 200 ? answer.body : null)
    setTimeout(() => {
      busy = false
      void look()
    }, PAUSE)
  }
  store.subscribe(() => void look())
  void look()
}
