// The second lines of the alerts: they name bays and groups, as many as there is room for.
import { say, type Lang } from '#words/say.ts'
import { wallWords } from '#words/wall.ts'
import type { Trouble } from './wall-summary.ts'
import { lateSpan, textWidth } from './wall-text.ts'

const MOST_NAMES = 6

/** Bays by their numbers, `2、5、7 +3`. */
export function bayNames(bays: readonly string[], most: number, lang: Lang): string {
  const named = bays.slice(0, most).join(say(wallWords, lang, 'and'))
  return bays.length > most ? `${named} +${bays.length - most}` : named
}

/**
 * Where trouble is: `2、6 号 · 排队 2`, of a single car `3 号 晚 50 分`. `room` is in em: names give way to a count,
 * groups to their sum, and in the end all but one name to how many more there are. Nothing is ever cut.
 */
export function troubleText({ count, bays, groups, worst }: Trouble, room: number, lang: Lang): string {
  const [only] = bays
  if (count === 1 && only !== undefined && worst !== null)
    return say(wallWords, lang, 'bayLate', { no: only, span: lateSpan(worst, lang) })
  const named = groups.map(({ group, count: cars }) =>
    say(wallWords, lang, 'groupCount', { group: say(wallWords, lang, group), count: cars }),
  )
  const sum = groups.reduce((total, group) => total + group.count, 0)
  const others = groups.length > 1 ? [say(wallWords, lang, 'elsewhere', { count: sum })] : []
  const join = (most: number, rest: readonly string[]) => {
    const here = bays.length === 0 ? [] : [say(wallWords, lang, 'bays', { bays: bayNames(bays, most, lang) })]
    return [...here, ...rest].join(say(wallWords, lang, 'separator'))
  }
  const most = Math.max(1, Math.min(MOST_NAMES, bays.length))
  const least =
    only === undefined
      ? say(wallWords, lang, 'elsewhere', { count: sum })
      : say(wallWords, lang, 'bays', { bays: count > 1 ? `${only} +${count - 1}` : only })
  const texts = [named, ...(others.length > 0 ? [others] : [])].flatMap((rest) =>
    Array.from({ length: most }, (_, less) => join(most - less, rest)),
  )
  return texts.find((text) => textWidth(text) <= room) ?? least
}
