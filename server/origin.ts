import { isIP } from 'node:net'
import { hostname } from 'node:os'

/**
 * Whether a page from `origin` may drive this server, which was reached as `host`. Only our own pages may: the two
 * must be one. And the host must be a name that is ours, so that a stranger's domain that points at our address
 * (DNS rebinding) is a stranger still: `publicUrl`, an IP address, or a name that only the local network knows.
 */
export function isOwnOrigin(
  origin: string | undefined,
  host: string | undefined,
  publicUrl: string | undefined,
): boolean {
  if (!origin || !host || !URL.canParse(origin)) return false
  if (publicUrl && origin === publicUrl) return true
  const { host: originHost, hostname: name } = new URL(origin)
  return originHost === host.toLowerCase() && isLocalName(name)
}

function isLocalName(name: string): boolean {
  const bare = name.replace(/^\[|\]$/g, '')
  return (
    isIP(bare) !== 0 ||
    bare === 'localhost' ||
    bare === hostname().toLowerCase() ||
    !bare.includes('.') ||
    /\.(local|lan|internal|home\.arpa)$/.test(bare)
  )
}
