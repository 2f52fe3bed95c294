import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { connect } from '#db/connect.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { startBayboard } from '../app.ts'
import { openAlbum } from '../commands/album.ts'
import { readConfig, type Config } from '../config.ts'
import { greeting } from './greeting.ts'
import { hangSamplePhotos } from './photos.ts'
import { readOptions, type DemoOptions } from './options.ts'
import { openDemoSite } from './site.ts'
import { Stage } from './stage.ts'

/** Starts the sample workshop in motion. Throws an Error of one sentence where it cannot. */
export async function startDemo(
  args: readonly string[],
  env: Record<string, string | undefined>,
  print: (line: string) => void,
) {
  const options = readOptions(args)
  const config = await configOf(options, env)
  const database = await connect({ ...config, poolSize: config.databasePoolSize })
  try {
    await migrateToLatest(database.db)
    const { id, clock } = await openDemoSite(database.db, options, Date.now())
    await hangSamplePhotos(database.db, openAlbum(config.photosDir), id)
    const bayboard = await startBayboard(config, { database, clockOf: () => clock })
    const floor = (await bayboard.tail.floor(id))!
    const stage = new Stage(bayboard.workshop, id, clock, (error) => bayboard.log.error(error, 'the play stumbled'))
    if (!options.still) stage.start()
    for (const line of await greeting(database.db, bayboard.url, floor, modeOf(options))) print(line)
    return {
      url: bayboard.url,
      async stop() {
        await stage.stop()
        await bayboard.stop()
        await database.stop()
      },
    }
  } catch (error) {
    await database.stop()
    throw error
  }
}

function modeOf({ still, speed }: DemoOptions) {
  return still ? (['still', { time: '14:26:05' }] as const) : (['playing', { speed }] as const)
}

/** Every demonstration has a database of its own, named after its port: two side by side never meet. */
async function configOf({ port, still }: DemoOptions, env: Record<string, string | undefined>): Promise<Config> {
  const config = readConfig({
    ...env,
    LOG_LEVEL: env.LOG_LEVEL || 'warn',
    ...(port === undefined ? {} : { PORT: port }),
  })
  const known = config.port === 0 ? await freePort(config.host) : config.port
  const dataDir = path.join(config.dataDir, `${still ? 'still' : 'demo'}-${String(known)}`)
  return { ...config, port: known, dataDir, photosDir: path.join(dataDir, 'photos') }
}

function freePort(host: string): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, host, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => done(port))
    })
  })
}
