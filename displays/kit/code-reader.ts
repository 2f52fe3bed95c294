/** Finds codes in a picture; '' where there is none. */
export type CodeReader = (picture: HTMLVideoElement) => Promise<string>

interface Detector {
  detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}
interface NativeDetector {
  new (options: { formats: readonly string[] }): Detector
  getSupportedFormats(): Promise<readonly string[]>
}

/** What passes and claim tickets carry; labels of the house may be bars. */
const FORMATS = ['qr_code', 'code_128'] as const

/** The browser's own reader where it has one, else ours, which is a megabyte and is fetched only then. */
export async function codeReader(): Promise<CodeReader> {
  const { BarcodeDetector: native } = globalThis as { BarcodeDetector?: NativeDetector }
  const known = (await native?.getSupportedFormats().catch(() => [])) ?? []
  const detector: Detector =
    native && FORMATS.every((format) => known.includes(format))
      ? new native({ formats: FORMATS })
      : (await import('./code-reader-wasm.ts')).ownDetector([...FORMATS])
  return async (picture) => (await detector.detect(picture))[0]?.rawValue ?? ''
}
