/** Brings a text to an address. The key is the same for every try: a gateway that knows it sends once. */
export type Send = (to: string, text: string, key: string) => Promise<void>

/** No other try will do better: the address is wrong, or the gateway does not want this. */
export class WillNeverGo extends Error {}
