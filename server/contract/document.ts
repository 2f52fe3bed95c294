/** What stands on a document and is not in the visit: whose paper it is, and who the staff are that signed. */
export interface Letterhead {
  readonly site: {
    readonly name: string
    readonly timeZone: string
    /** '' where nobody said. */
    readonly address: string
    readonly phone: string
  }
  /** Names of the staff, by id; those who left, too. */
  readonly people: Readonly<Record<string, string>>
  /** Site time at which it was asked for, ms. */
  readonly now: number
  /** Whether the server can make a PDF of it. */
  readonly pdf: boolean
}
