// A month of a large workshop is a megabyte and a few thousand lines; these leave room and keep the server alive.

export const MAX_BYTES = 20 * 1024 * 1024
/** What a workbook may unpack to, all its parts together. */
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024
export const MAX_LINES = 50_000
export const MAX_COLUMNS = 500
export const MAX_CELL_LENGTH = 10_000
/** Characters of all cells together: a workbook may point a million cells at one long text. */
export const MAX_TEXT_LENGTH = 40_000_000
