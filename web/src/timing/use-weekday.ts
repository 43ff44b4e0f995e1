/** The name of a day's weekday, in the person's language. */
import { useLingui } from '@lingui/react'
import { useMemo } from 'react'

export function useWeekday(): (day: string) => string {
  const { i18n } = useLingui()
  return useMemo(() => {
    const weekday = new Intl.DateTimeFormat(i18n.locale, { weekday: 'long', timeZone: 'UTC' })
    return (day) => weekday.format(new Date(`${day}T12:00:00Z`))
  }, [i18n.locale])
}
