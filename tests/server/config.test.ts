import path from 'node:path'
import { expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../server/config.ts'

const refusal = (env: Record<string, string>): string => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  throw new Error('nothing was refused')
}

test('a workshop that sets nothing is served to its network on port 8080, in Shanghai time, from our own database', () => {
  expect(readConfig({})).toMatchObject({
    port: 8080,
    host: '0.0.0.0',
    databaseUrl: undefined,
    databasePoolSize: 10,
    publicUrl: undefined,
    siteTz: 'Asia/Shanghai',
    logLevel: 'info',
  })
  expect(path.isAbsolute(readConfig({}).dataDir)).toBe(true)
})

test('what is set is taken, and an empty variable counts as not set', () => {
  const config = readConfig({
    PORT: '0',
    HOST: '',
    DATABASE_URL: 'postgres://bay:p%23ss@db.example:5433/bayboard',
    DATA_DIR: 'somewhere',
    PUBLIC_URL: 'https://board.example.cn/',
    SITE_TZ: 'asia/urumqi',
    LOG_LEVEL: 'debug',
    SMTP_URL: 'smtp://bay:p%23ss@mail.example:587',
    MAIL_FROM: '一汽大众 <service@example.cn>',
    SMS_URL: 'https://sms.example.cn/send',
    SMS_TOKEN: 't0ken',
    REMIND_AFTER_MINUTES: '20',
    TRUSTED_HOPS: '1',
    REPAIR_WARRANTY: 'small=30/5000, overhaul=180/30000',
  })
  expect(config).toEqual({
    port: 0,
    host: '0.0.0.0',
    databaseUrl: 'postgres://bay:p%23ss@db.example:5433/bayboard',
    databasePoolSize: 10,
    dataDir: path.resolve('somewhere'),
    photosDir: path.resolve('somewhere', 'photos'),
    publicUrl: 'https://board.example.cn',
    siteTz: 'Asia/Urumqi',
    logLevel: 'debug',
    mail: { url: 'smtp://bay:p%23ss@mail.example:587', from: '一汽大众 <service@example.cn>' },
    sms: { url: 'https://sms.example.cn/send', token: 't0ken' },
    remindAfterMinutes: 20,
    trustedHops: 1,
    warranties: {
      overhaul: { days: 180, kilometres: 30_000 },
      'second-grade': { days: 30, kilometres: 5_000 },
      'first-grade': { days: 10, kilometres: 2_000 },
      small: { days: 30, kilometres: 5_000 },
    },
  })
})

test('mail needs somebody whom it is from; passwords and tokens are not repeated in a refusal', () => {
  expect(refusal({ SMTP_URL: 'smtp://mail.example' })).toMatch(/^MAIL_FROM is not set; expected the address/)
  expect(refusal({ SMTP_URL: 'http://bay:secret@mail.example' })).toMatch(/^SMTP_URL is not what it should be/)
  expect(refusal({ SMS_URL: 'ftp://token@sms.example' })).not.toContain('token@')
})

test('a wrong value is refused with one sentence that names the variable, the value and what was expected', () => {
  expect(refusal({ PORT: '80a' })).toBe('PORT is "80a"; expected a whole number from 0 (any free port) to 65535.')
  expect(refusal({ PORT: '65536' })).toMatch(/^PORT is "65536"; expected/)
  expect(refusal({ HOST: 'http://here' })).toMatch(/^HOST is "http:\/\/here"; expected/)
  expect(refusal({ SITE_TZ: 'Asia/Nowhere' })).toBe(
    'SITE_TZ is "Asia/Nowhere"; expected a time zone of the IANA list, such as Asia/Shanghai.',
  )
  expect(refusal({ LOG_LEVEL: 'loud' })).toMatch(/^LOG_LEVEL is "loud"; expected one of fatal, error/)
  expect(refusal({ DATABASE_POOL_SIZE: '1' })).toMatch(/^DATABASE_POOL_SIZE is "1"; expected/)
})

test('an offset is no time zone: the database would read it the other way round', () => {
  expect(refusal({ SITE_TZ: '+08:00' })).toMatch(/^SITE_TZ is "\+08:00"; expected/)
})

test('an address with a path, or of another kind, is no public address', () => {
  expect(refusal({ PUBLIC_URL: 'https://example.cn/board' })).toMatch(/^PUBLIC_URL is .*; expected http/)
  expect(refusal({ PUBLIC_URL: 'ftp://example.cn' })).toMatch(/^PUBLIC_URL is/)
})

test("a wrong database address is refused without showing the database's password", () => {
  for (const DATABASE_URL of ['mysql://bay:geheim@db/bayboard', 'postgres://bay:geheim#1@db:port/bayboard', 'geheim']) {
    expect(refusal({ DATABASE_URL })).toMatch(/^DATABASE_URL is not what it should be; expected postgres:\/\//)
    expect(refusal({ DATABASE_URL })).not.toContain('geheim')
  }
})

test('a workshop may answer for its repairs longer than the law wants, never shorter (P6.8)', () => {
  expect(refusal({ REPAIR_WARRANTY: 'small=5/2000' })).toMatch(/^REPAIR_WARRANTY is "small=5\/2000"; expected days/)
  expect(refusal({ REPAIR_WARRANTY: 'paint=100/20000' })).toMatch(/^REPAIR_WARRANTY is/)
  expect(refusal({ REPAIR_WARRANTY: 'small' })).toMatch(/^REPAIR_WARRANTY is "small"/)
})
