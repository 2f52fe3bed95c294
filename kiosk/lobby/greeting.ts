import { clockTime } from '../../displays/kit/time.ts'

export type Greeting = 'early' | 'morning' | 'afternoon' | 'evening'

/** What people wish each other at this hour of the site. */
export function greetingOf(now: number, timeZone: string): Greeting {
  const hour = Number(clockTime(now, timeZone).slice(0, 2))
  if (hour >= 5 && hour < 9) return 'early'
  if (hour >= 9 && hour < 12) return 'morning'
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening'
}
