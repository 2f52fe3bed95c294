import pg from 'pg'

/**
 * How PostgreSQL's types arrive in our rows; nulls stay null. Per connection, because pg's own table is global:
 *   bigint, numeric → number (revisions, kilometres and amounts stay far below 2^53)
 *   timestamptz → milliseconds since the epoch, 'infinity' → Infinity
 *   date → 'YYYY-MM-DD', a day of the calendar: pg would make it midnight of this machine's time zone
 * and the arrays of these.
 */
const { builtins } = pg.types
const arrays = { bigint: 1016, numeric: 1231, timestamptz: 1185, date: 1182, text: 1009 }

type Parse = (text: string) => unknown
const original = (oid: number): Parse => pg.types.getTypeParser(oid, 'text')

const parseTime = original(builtins.TIMESTAMPTZ)
const milliseconds: Parse = (text) => {
  const time = parseTime(text)
  return time instanceof Date ? time.getTime() : time
}
const same: Parse = (text) => text

const parseArray = original(arrays.text)
const each =
  (parse: Parse): Parse =>
  (text) => {
    const deep = (item: unknown): unknown =>
      Array.isArray(item) ? item.map(deep) : typeof item === 'string' ? parse(item) : item
    return deep(parseArray(text))
  }

const parsers = new Map<number, Parse>([
  [builtins.INT8, Number],
  [builtins.NUMERIC, Number],
  [builtins.TIMESTAMPTZ, milliseconds],
  [builtins.DATE, same],
  [arrays.bigint, each(Number)],
  [arrays.numeric, each(Number)],
  [arrays.timestamptz, each(milliseconds)],
  [arrays.date, each(same)],
])

export const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (format !== 'binary' && parsers.get(oid)) || pg.types.getTypeParser(oid, format),
}
