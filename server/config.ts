import path from 'node:path'
import { z } from 'zod'
import { systemHome } from '#db/embedded/folders.ts'
import {
  LEAST_WARRANTIES,
  REPAIR_KINDS,
  type RepairWarranties,
  type RepairWarranty,
} from '#domain/visit/repair-warranty.ts'

export interface Config {
  /** 0 takes any free port. */
  port: number
  host: string
  /** A PostgreSQL of the customer's; undefined runs our own in `dataDir`. */
  databaseUrl: string | undefined
  /** Database connections of this node. */
  databasePoolSize: number
  /** Absolute path. */
  dataDir: string
  /** Where photos are kept: absolute path, `photos` in the data directory unless told. Nodes of one house share it. */
  photosDir: string
  /** How customers are told by mail; absent: staff do it by hand. */
  mail?: { readonly url: string; readonly from: string } | undefined
  /** How customers are told by text message; absent: staff do it by hand. */
  sms?: { readonly url: string; readonly token: string | undefined } | undefined
  /** After so many minutes without the customer's answer the advisor is reminded, and again after as many. */
  remindAfterMinutes?: number
  /** For how long repairs are answered for, by their kind; the least of the law unless told. */
  warranties?: RepairWarranties
  /** The browser that makes PDFs of documents; undefined takes the system's, where there is one. */
  chromiumPath?: string | undefined
  /** Origin under which screens and phones reach us, for links and QR codes; undefined takes the one they asked for. */
  publicUrl: string | undefined
  /** How many proxies before us are trusted to say where a request came from; 0 unless told. */
  trustedHops?: number
  /** Time zone of a workshop that sets none of its own: a name of the IANA list. */
  siteTz: string
  logLevel: (typeof logLevels)[number]
}

/** A variable with a wrong value. The message is one sentence, made to be shown as it is. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most))

/** PostgreSQL reads an offset such as +08:00 the other way round than everybody else, so only names will do. */
const timeZone = z
  .string()
  .regex(/^[A-Za-z]/)
  .transform((name, context) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
    } catch {
      context.addIssue('unknown')
      return z.NEVER
    }
  })

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((url) => /^\/?$/.test(new URL(url).pathname + new URL(url).search))
  .transform((url) => new URL(url).origin)

/** `overhaul=180/30000 small=30/5000`: what is not named keeps the least of the law, under which nobody may promise. */
const warranties = z.string().transform((text, context): RepairWarranties => {
  const told = text.split(/[\s,]+/).map((part) => /^([a-z-]+)=(\d{1,4})\/(\d{1,6})$/.exec(part))
  const promised: Partial<Record<string, RepairWarranty>> = Object.fromEntries(
    told.map((found) => [found?.[1] ?? '', { days: Number(found?.[2]), kilometres: Number(found?.[3]) }]),
  )
  const all = { ...LEAST_WARRANTIES, ...promised }
  const low = REPAIR_KINDS.some((kind) => {
    const least = LEAST_WARRANTIES[kind]
    return all[kind].days < least.days || all[kind].kilometres < least.kilometres
  })
  if (told.includes(null) || low || Object.keys(all).length > REPAIR_KINDS.length) context.addIssue('no warranties')
  return all
})

const variables = z.object({
  PORT: wholeNumber(0, 65_535).default(8080).describe('a whole number from 0 (any free port) to 65535'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('0.0.0.0')
    .describe('an address or name of this machine, such as 0.0.0.0 or 127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .refine(URL.canParse)
    .optional()
    .describe('postgres://user:password@host:port/database, with anything unusual in the password percent-encoded'),
  DATABASE_POOL_SIZE: wholeNumber(2, 100).default(10).describe('a whole number from 2 to 100'),
  DATA_DIR: z.string().optional().describe('a folder'),
  PHOTOS_DIR: z.string().optional().describe('a folder'),
  CHROMIUM_PATH: z.string().optional().describe('the program of a Chromium or Chrome'),
  PUBLIC_URL: origin
    .optional()
    .describe('http:// or https:// with a host name and no path, such as https://board.example.cn'),
  TRUSTED_HOPS: wholeNumber(0, 9).default(0).describe('how many proxies stand before the server, from 0 to 9'),
  SITE_TZ: timeZone.default('Asia/Shanghai').describe('a time zone of the IANA list, such as Asia/Shanghai'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('smtp://user:password@host:port, or smtps://, with anything unusual in the password percent-encoded'),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>]*<)?[^\s@<>]+@[^\s@<>]+>?$/)
    .optional()
    .describe('the address that customers see, such as Workshop <service@example.cn>; needed with SMTP_URL'),
  SMS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the address of an HTTP gateway that takes {"to": …, "text": …}'),
  REMIND_AFTER_MINUTES: wholeNumber(1, 1_440).default(15).describe('a whole number of minutes from 1 to 1440'),
  REPAIR_WARRANTY: warranties
    .default(LEAST_WARRANTIES)
    .describe('days/kilometres by kind, such as overhaul=100/20000 small=30/5000, none under the least of the law'),
  SMS_TOKEN: z.string().optional().describe('the token that the SMS gateway wants'),
  LOG_LEVEL: z
    .enum(logLevels)
    .default('info')
    .describe(`one of ${logLevels.join(', ')}`),
})

const secrets: string[] = ['DATABASE_URL', 'SMTP_URL', 'SMS_URL', 'SMS_TOKEN']

/** Reads the configuration from environment variables; an empty one counts as not set. Throws ConfigError. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const set = Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : []))
  const { data, error } = variables.safeParse(Object.fromEntries(set))
  if (error) throw new ConfigError(sentence(error.issues[0]?.path[0] as keyof typeof variables.shape, env))
  const dataDir = data.DATA_DIR ? path.resolve(data.DATA_DIR) : defaultDataDir()
  if (data.SMTP_URL && !data.MAIL_FROM) throw new ConfigError(sentence('MAIL_FROM', env))
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL,
    databasePoolSize: data.DATABASE_POOL_SIZE,
    dataDir,
    photosDir: data.PHOTOS_DIR ? path.resolve(data.PHOTOS_DIR) : path.join(dataDir, 'photos'),
    mail: data.SMTP_URL && data.MAIL_FROM ? { url: data.SMTP_URL, from: data.MAIL_FROM } : undefined,
    remindAfterMinutes: data.REMIND_AFTER_MINUTES,
    warranties: data.REPAIR_WARRANTY,
    sms: data.SMS_URL ? { url: data.SMS_URL, token: data.SMS_TOKEN } : undefined,
    chromiumPath: data.CHROMIUM_PATH,
    publicUrl: data.PUBLIC_URL,
    trustedHops: data.TRUSTED_HOPS,
    siteTz: data.SITE_TZ,
    logLevel: data.LOG_LEVEL,
  }
}

function sentence(name: keyof typeof variables.shape, env: Record<string, string | undefined>): string {
  const value = env[name]?.trim()
  const found = secrets.includes(name)
    ? `${name} is not what it should be`
    : `${name} is ${value ? `"${value}"` : 'not set'}`
  return `${found}; expected ${variables.shape[name].description}.`
}

/** Beside the program, wherever it is started from; root keeps it where the account that runs PostgreSQL can reach it. */
const defaultDataDir = (): string =>
  process.getuid?.() === 0 ? systemHome : path.resolve(import.meta.dirname, '..', 'data')
