// Who works on this device. Until people sign in, whoever stands there says so once; this is the one place that knows.
import { recall, remember } from './storage.ts'

const KEY = 'person'
const listeners = new Set<() => void>()

/** Id of the chosen person; null where nobody was chosen. It may be one who no longer works here. */
export function currentPerson(): string | null {
  return recall(KEY) || null
}

export function choosePerson(personId: string | null): void {
  remember(KEY, personId ?? '')
  for (const listener of listeners) listener()
}

/** Calls `listener` when somebody else is chosen, in another tab too. Returns how to stop it. */
export function onPersonChange(listener: () => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === `bayboard.${KEY}`) listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', heard)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', heard)
  }
}
