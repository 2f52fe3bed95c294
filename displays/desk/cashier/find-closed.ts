import type { CarFile, FileAnswer } from '#contract/file.ts'
import { fetchJson } from '../../kit/fetch-json.ts'

/** The order that somebody means who types a number, a ticket or a plate, also one that is closed; null where there is none. */
export async function findClosed(text: string): Promise<string | null> {
  const files = await fetchJson<FileAnswer>(`/api/files?q=${encodeURIComponent(text)}`).catch(() => null)
  const hit = files?.status === 200 ? files.body.hits[0] : undefined
  if (!hit) return null
  if (hit.open) return hit.open.orderId
  const car = await fetchJson<CarFile>(`/api/files/vehicles/${hit.vehicleId}`).catch(() => null)
  if (car?.status !== 200) return null
  const number = text.trim().toUpperCase()
  const { visits } = car.body
  const named = visits.find((visit) => visit.number.toUpperCase() === number || visit.ticket.toUpperCase() === number)
  return (named ?? visits[0])?.orderId ?? null
}
