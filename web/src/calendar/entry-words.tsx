/** What an entry of the calendar is called, how it looks, and how pressing it is. */
import type { CalendarKind, showCalendar } from '@lavra/contract/calendar.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { IconArrowBackUp, IconCalendarDue, IconClock, IconPause, IconRotateClockwise } from '../kit/icons.ts'
import type { Tone } from '../kit/Tag.tsx'

export type Entry = Output<typeof showCalendar>['entries'][number]

export const kindNames: Record<CalendarKind, MessageDescriptor> = {
  deadline: msg`Prazo da unidade`,
  'return-owed': msg`Devolver`,
  'return-awaited': msg`Retorno aguardado`,
  reopening: msg`Reabertura`,
  'stay-end': msg`Fim do sobrestamento`,
}

export const kindIcons: Record<CalendarKind, ReactNode> = {
  deadline: <IconCalendarDue size={15} aria-hidden="true" />,
  'return-owed': <IconArrowBackUp size={15} aria-hidden="true" />,
  'return-awaited': <IconClock size={15} aria-hidden="true" />,
  reopening: <IconRotateClockwise size={15} aria-hidden="true" />,
  'stay-end': <IconPause size={15} aria-hidden="true" />,
}

/** What happens by itself is never late. */
const isActed = ({ kind }: Entry) => kind !== 'reopening' && kind !== 'stay-end'

export function toneOf(entry: Entry, today: string): Tone {
  if (entry.isDone) return 'ok'
  if (!isActed(entry)) return 'info'
  return entry.day < today ? 'danger' : entry.day === today ? 'warn' : 'neutral'
}

/** Kind and situation in words: `Devolver a SEF/SRE · vencido`. */
export function useEntryWords(): (entry: Entry, today: string) => string {
  const { t } = useLingui()
  const { i18n } = useI18n()
  return (entry, today) => {
    const unit = entry.unit?.code ?? ''
    const kind =
      entry.kind === 'return-owed' && unit
        ? t`Devolver a ${unit}`
        : entry.kind === 'return-awaited' && unit
          ? t`Aguardando ${unit}`
          : i18n._(kindNames[entry.kind])
    const situation = { ok: t`cumprido`, danger: t`vencido`, warn: t`vence hoje`, info: '', neutral: '' }[toneOf(entry, today)]
    return [kind, situation].filter(Boolean).join(' · ')
  }
}
