import type { Refusal } from '#domain/refusal.ts'
import { refusalText } from '#words/refusal.ts'
import type { Lang } from '#words/say.ts'

/** Why something was not done, as the sample workshop's server would say it. */
export function refused(refusal: Refusal): Readonly<Record<Lang, string>> {
  return { zh: refusalText(refusal, 'zh', 'Asia/Shanghai'), en: refusalText(refusal, 'en', 'Asia/Shanghai') }
}
