import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

/** Where the photos' bytes are. What is known about them stands in the table `photo`. */
export interface Album {
  /** Answers when the picture is kept: it is still there after a power cut. */
  put(hash: string, bytes: Uint8Array): Promise<void>
  /** undefined where there is no such picture. */
  get(hash: string): Promise<Uint8Array | undefined>
  /** Also where there is none. */
  remove(hash: string): Promise<void>
}

/** The one place that says where photos are stored: in a folder. Another driver of the same library takes them elsewhere. */
export function openAlbum(folder: string): Album {
  const disk = new Disk(new SyncedFolder({ location: folder, visibility: 'private' }))
  return {
    put: (hash, bytes) => disk.put(keyOf(hash), bytes),
    get: async (hash) => ((await disk.exists(keyOf(hash))) ? disk.getBytes(keyOf(hash)) : undefined),
    remove: (hash) => disk.delete(keyOf(hash)),
  }
}

/** `ab/cd/abcd….jpg`: a folder with a hundred thousand files is slow to look into. */
function keyOf(hash: string): string {
  return `${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}.jpg`
}

/** The tablet forgets a photo when it is told that we have it, so it must be on the disk by then. */
class SyncedFolder extends FSDriver {
  override async put(key: string, contents: string | Uint8Array): Promise<void> {
    await super.put(key, contents)
    const file = await open(join(String(this.options.location), key), 'r+')
    await file.sync().finally(() => file.close())
  }
}
