/** The papers of a car's stay (P6.7), in the order in which they come about. */
export const DOCUMENT_KINDS = [
  'intake',
  'order',
  'parts',
  'work',
  'inspection',
  'settlement',
  'certificate',
  'pass',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
