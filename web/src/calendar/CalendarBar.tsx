/** Where in time one is, how much of it stands on a sheet, and whose it is. */
import { useLingui } from '@lingui/react/macro'
import { Button } from '../kit/Button.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconChevronLeft, IconChevronRight } from '../kit/icons.ts'
import { Segmented } from '../kit/Segmented.tsx'
import styles from './calendar.module.css'
import type { Mode } from './calendar-days.ts'

interface CalendarBarProps {
  title: string
  mode: Mode
  isMine: boolean
  isNarrow: boolean
  onStep: (by: 1 | -1) => void
  onToday: () => void
  onMode: (mode: Mode) => void
  onWhose: (isMine: boolean) => void
}

export function CalendarBar({ title, mode, isMine, isNarrow, onStep, onToday, onMode, onWhose }: CalendarBarProps) {
  const { t } = useLingui()
  return (
    <div className={styles.bar}>
      <span className={styles.time}>
        <IconButton label={mode === 'month' ? t`Mês anterior` : t`Semana anterior`} icon={<IconChevronLeft />} onPress={() => onStep(-1)} />
        <Button onPress={onToday}>{t`Hoje`}</Button>
        <IconButton label={mode === 'month' ? t`Próximo mês` : t`Próxima semana`} icon={<IconChevronRight />} onPress={() => onStep(1)} />
        <h2 className={styles.period} aria-live="polite">
          {title}
        </h2>
      </span>
      <Segmented
        label={t`De quem`}
        value={isMine ? 'mine' : 'unit'}
        onChange={(value) => onWhose(value === 'mine')}
        choices={[
          { value: 'unit', label: t`Da unidade` },
          { value: 'mine', label: t`Meus` },
        ]}
      />
      {isNarrow ? null : (
        <Segmented
          label={t`Quanto tempo`}
          value={mode}
          onChange={onMode}
          choices={[
            { value: 'month', label: t`Mês` },
            { value: 'week', label: t`Semana` },
          ]}
        />
      )}
    </div>
  )
}
