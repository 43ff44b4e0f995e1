/** A day, typed in segments (dd/mm/aaaa) or picked from a calendar. In and out go ISO dates (`2026-11-24`). */
import { parseDate } from '@internationalized/date'
import { useLingui } from '@lingui/react/macro'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './DateField.module.css'
import field from './Field.module.css'
import { FieldHelp, FieldLabel, type FieldTexts } from './Field.tsx'
import iconButton from './IconButton.module.css'
import { IconCalendar, IconChevronLeft, IconChevronRight } from './icons.ts'
import menu from './Menu.module.css'

export interface DateFieldProps extends FieldTexts {
  value: string | null
  onChange: (day: string | null) => void
  min?: string
  max?: string
  isRequired?: boolean
  isDisabled?: boolean
}

export function DateField({ value, onChange, min, max, label, description, error, isOptional, isLabelHidden, ...props }: DateFieldProps) {
  const { t } = useLingui()
  return (
    <DatePicker
      {...props}
      value={value ? parseDate(value) : null}
      onChange={(day) => onChange(day ? day.toString() : null)}
      minValue={min ? parseDate(min) : undefined}
      maxValue={max ? parseDate(max) : undefined}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={field.field}
      shouldForceLeadingZeros
    >
      <FieldLabel label={label} isOptional={isOptional} isLabelHidden={isLabelHidden} />
      <Group className={field.box}>
        <DateInput className={styles.input}>{(segment) => <DateSegment segment={segment} className={styles.segment} />}</DateInput>
        <Button className={field.inner} aria-label={t`Abrir calendário`}>
          <IconCalendar size={17} aria-hidden="true" />
        </Button>
      </Group>
      <FieldHelp description={description} error={error} />
      <Popover className={menu.popover} offset={4}>
        <Dialog className={styles.dialog} aria-label={t`Calendário`}>
          <Calendar>
            <header className={styles.head}>
              <Button slot="previous" className={cx(iconButton.button, iconButton.small)}>
                <IconChevronLeft aria-hidden="true" />
              </Button>
              <Heading className={styles.month} />
              <Button slot="next" className={cx(iconButton.button, iconButton.small)}>
                <IconChevronRight aria-hidden="true" />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short">
              <CalendarGridHeader>{(day) => <CalendarHeaderCell className={styles.weekday}>{day}</CalendarHeaderCell>}</CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.day} />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
