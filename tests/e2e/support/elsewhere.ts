import type { SiteCommand } from '#domain/command.ts'
import { expect } from './test.ts'
import type { Workshop } from './workshop.ts'

/** Somebody elsewhere in the house does this. */
export async function done({ url }: Workshop, personId: string, command: SiteCommand): Promise<void> {
  const response = await fetch(`${url}/api/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ id: crypto.randomUUID(), personId, terminal: 'elsewhere', command }),
  })
  expect(await response.json()).toMatchObject({ ok: true })
}
