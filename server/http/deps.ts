import type { Floor } from '#domain/floor.ts'
import type { RepairWarranties } from '#domain/visit/repair-warranty.ts'
import type { Channel } from '#domain/message.ts'
import type { Logger } from 'pino'
import type { Album } from '../commands/album.ts'
import type { Workshop } from '../commands/revise.ts'
import type { Printer } from '../documents/printer.ts'
import type { Feed } from '../live/feed.ts'
import type { Live } from '../live/sockets.ts'
import type { Limits } from './limits.ts'

/** What the routers are given; each names the part that it needs. */
export interface HttpDeps {
  readonly workshop: Workshop
  readonly album: Album
  readonly feed: Feed
  /** Sockets hang on the server that serves this app, so they come after it. */
  readonly live: () => Live
  readonly log: Logger
  /** Absolute folder of the built screens. */
  readonly dist: string
  readonly publicUrl: string | undefined
  /** Whether pages come by TLS, so that cookies may be kept to it. */
  readonly secure: boolean
  /** How many proxies before us are trusted to say where a request came from. */
  readonly hops: number
  readonly limits: Limits
  /** What the workshop promises for its repairs. */
  readonly warranties: RepairWarranties
  /** Makes PDFs; undefined where the machine has no browser. */
  readonly printer: Printer | undefined
  /** By which customers are told without anybody's hand. */
  readonly channels: readonly Channel[]
  readonly build: () => string
  readonly isStopping: () => boolean
  /** The site that requests without one belong to; undefined before set-up. */
  readonly defaultSite: () => Promise<string | undefined>
  /** The floor of a site as committed; undefined where there is no such site. */
  readonly floorOf: (siteId: string) => Promise<Floor | undefined>
  readonly secretOf: (siteId: string) => Promise<string | undefined>
}
