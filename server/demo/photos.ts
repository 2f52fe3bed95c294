import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { SAMPLE_PHOTOS } from '#db/demo/visits/walkaround.ts'
import { insertPhoto } from '#db/queries/photo.ts'
import type { DB } from '#db/schema.ts'
import type { Kysely } from 'kysely'
import type { Album } from '../commands/album.ts'

const FOLDER = resolve(import.meta.dirname, '..', '..', 'db', 'demo', 'photos')
const FACTS = { width: 960, height: 640, takenAt: 0, keptAt: 0, personId: '', terminal: 'sample', named: true }

/** Puts the drawn photos that the sample's sheets name into the album. */
export async function hangSamplePhotos(db: Kysely<DB>, album: Album, siteId: string): Promise<void> {
  for (const [name, hash] of Object.entries(SAMPLE_PHOTOS)) {
    const bytes = await readFile(join(FOLDER, `${name}.jpg`))
    await album.put(hash, bytes)
    await insertPhoto(db, siteId, { ...FACTS, hash, bytes: bytes.length })
  }
}
