/** The hours of the day to choose from, written as the person writes them. */
import { useMemo } from 'react'
import { useFormats } from '../kit/format.ts'

export function useHours(): { id: string; label: string }[] {
  const { time } = useFormats()
  return useMemo(
    () => Array.from({ length: 24 }, (_, hour) => ({ id: String(hour), label: time(new Date(2026, 0, 1, hour).toISOString()) })),
    [time],
  )
}
