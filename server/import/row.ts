export interface Row {
  /** Line of the file, or row of the sheet, on which it starts; the first is 1. */
  readonly line: number
  readonly cells: readonly string[]
}
