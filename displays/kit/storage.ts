// What a device remembers of itself. Where the browser keeps nothing (private windows, locked-down televisions) it is
// remembered until the page goes.
const kept = new Map<string, string>()

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`bayboard.${key}`) ?? kept.get(key) ?? null
  } catch {
    return kept.get(key) ?? null
  }
}

export function remember(key: string, value: string): void {
  kept.set(key, value)
  try {
    localStorage.setItem(`bayboard.${key}`, value)
  } catch {
    // Kept above.
  }
}
