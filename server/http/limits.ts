import type { Database } from '#db/connect.ts'
import { PIN_TRIES, PIN_WAIT } from '#domain/pin.ts'
import { RateLimiterPostgres, type RateLimiterAbstract, type RateLimiterRes } from 'rate-limiter-flexible'

export interface Limit {
  /** Takes one of the tries that are left under this key; answers the seconds to wait where there is none, else 0. */
  take(key: string): Promise<number>
  /** The try was good: it does not count. */
  forget(key: string): Promise<void>
}

/** How often what may be tried, counted in PostgreSQL: a second node is no second chance, nor is a restart. */
export interface Limits {
  /** One person's PIN at one terminal. */
  readonly pin: Limit
  /** One person's PIN wherever it is tried: many terminals are no way round. */
  readonly pinAnywhere: Limit
  /** One login's password. */
  readonly password: Limit
  /** Logins and codes from one address. */
  readonly address: Limit
  /** New pairing codes from one address. */
  readonly pairing: Limit
  /** Pairing codes typed in one session. */
  readonly code: Limit
}

export function limitsOf({ pool }: Pick<Database, 'pool'>): Limits {
  const limit = (keyPrefix: string, points: number, duration: number, blockDuration = duration): Limit =>
    counted(
      new RateLimiterPostgres({
        ...{
          storeClient: pool,
          storeType: 'pool',
          tableName: 'attempt',
          tableCreated: true,
          clearExpiredByTimeout: false,
        },
        ...{ keyPrefix, points, duration, blockDuration },
      }),
    )
  return {
    pin: limit('pin', PIN_TRIES, PIN_WAIT),
    pinAnywhere: limit('pin-anywhere', 20, 3_600),
    password: limit('password', 10, 900),
    address: limit('address', 60, 60),
    pairing: limit('pairing', 20, 60),
    code: limit('code', 20, 600),
  }
}

function counted(limiter: RateLimiterAbstract): Limit {
  return {
    take: (key) =>
      limiter.consume(key).then(
        () => 0,
        (spent: RateLimiterRes | Error) => {
          if (spent instanceof Error) throw spent
          return Math.max(1, Math.ceil(spent.msBeforeNext / 1000))
        },
      ),
    forget: async (key) => void (await limiter.delete(key)),
  }
}
