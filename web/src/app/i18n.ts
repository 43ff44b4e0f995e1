/** In which language does the interface speak? The catalogue of the chosen one is loaded, never both. */
import { i18n } from '@lingui/core'
import type { Language } from './preferences.ts'

export async function speak(language: Language): Promise<void> {
  const { parts } = await (language === 'en' ? import('../locales/english.ts') : import('../locales/portuguese.ts'))
  i18n.loadAndActivate({ locale: language, messages: Object.assign({}, ...parts) })
}
