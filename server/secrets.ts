import { hash, verify } from '@node-rs/argon2'
import { createHash, randomBytes, randomInt } from 'node:crypto'
import { CODE_LENGTH, CODE_LETTERS } from '#domain/pairing.ts'
import { isWeakPin } from '#domain/pin.ts'

/** 256 bits that nobody guesses: a cookie's worth. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token. It is random, so a plain hash is enough: there is nothing to guess slowly. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** Eight letters for people to read out: 20⁸, for ten minutes, behind a limit of tries. */
export function newCode(length = CODE_LENGTH): string {
  return Array.from({ length }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')
}

export function newPin(): string {
  for (;;) {
    const pin = String(randomInt(1_000_000)).padStart(6, '0')
    if (!isWeakPin(pin)) return pin
  }
}

/** Argon2id as OWASP has it: 19 MiB, two passes. For what people remember. */
export function slowHash(secret: string): Promise<string> {
  return hash(secret, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
}

/** Takes as long where there is no hash to compare with: a stranger does not learn who has an account. */
export async function isSecret(secret: string, known: string | null | undefined): Promise<boolean> {
  const compared = await verify(known ?? (await nobody()), secret)
  return compared && known !== null && known !== undefined
}

let nobodys: Promise<string> | undefined
const nobody = () => (nobodys ??= slowHash(newToken()))
