import { BarcodeDetector, prepareZXingModule, type BarcodeFormat } from 'barcode-detector/ponyfill'
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url'

// From our own build: the library would ask a server that is none of ours.
prepareZXingModule({ overrides: { locateFile: () => wasm } })

/** The reader for browsers without one of their own. */
export function ownDetector(formats: BarcodeFormat[]): BarcodeDetector {
  return new BarcodeDetector({ formats })
}
