import type { Migration } from 'kysely/migration'
import { floor } from './20261122-floor.ts'
import { importedOrder } from './20261123-imported-order.ts'
import { numberedClocks } from './20261123-numbered-clocks.ts'
import { message } from './20261124-message.ts'
import { photo } from './20261124-photo.ts'
import { reception } from './20261124-reception.ts'
import { settlement } from './20261124-settlement.ts'
import { visit } from './20261124-visit.ts'
import { files } from './20261125-files.ts'
import { overtakings } from './20261125-overtakings.ts'
import { technician } from './20261125-technician.ts'
import { catalogue } from './20261126-catalogue.ts'
import { plates } from './20261126-plates.ts'
import { doors } from './20261127-doors.ts'
import { namedPhoto } from './20261127-named-photo.ts'
import { letterhead } from './20261128-letterhead.ts'

/** In the order of their dates. One that has landed is never edited; the next one mends it. */
export const migrations: Record<string, Migration> = {
  '20261122-floor': floor,
  '20261123-imported-order': importedOrder,
  '20261123-numbered-clocks': numberedClocks,
  '20261124-message': message,
  '20261124-photo': photo,
  '20261124-reception': reception,
  '20261124-settlement': settlement,
  '20261124-visit': visit,
  '20261125-files': files,
  '20261125-overtakings': overtakings,
  '20261125-technician': technician,
  '20261126-catalogue': catalogue,
  '20261126-plates': plates,
  '20261127-doors': doors,
  '20261127-named-photo': namedPhoto,
  '20261128-letterhead': letterhead,
}
