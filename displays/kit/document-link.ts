import type { DocumentKind } from '#domain/document.ts'
import type { Lang } from '#words/say.ts'

/** Where a document of an order is looked at and printed (P6.7). */
export function documentLink(orderId: string, kind: DocumentKind, lang: Lang): string {
  return `/document?${new URLSearchParams({ order: orderId, kind, lang })}`
}

/** Where the server makes the same as a PDF. */
export function pdfLink(orderId: string, kind: DocumentKind, lang: Lang): string {
  return `/api/documents/${encodeURIComponent(orderId)}/${kind}.pdf?lang=${lang}`
}
