/** The hours in which nothing leaves the system; it waits until they are over. */
import { useLingui } from '@lingui/react/macro'
import { Select } from '../kit/Select.tsx'
import { Switch } from '../kit/Switch.tsx'
import { useHours } from './hours.ts'
import type { WishProps } from './use-wishes.ts'
import styles from './wishes.module.css'

const usual = { from: 20, to: 7 }

export function QuietHours({ wishes: { quiet }, timeZone, onChange }: WishProps & { timeZone: string }) {
  const { t } = useLingui()
  const hours = useHours()
  return (
    <div className={styles.fields}>
      <Switch isSelected={quiet !== null} onChange={(on) => onChange({ quiet: on ? usual : null })}>
        {t`Horas de silêncio`}
      </Switch>
      {quiet ? (
        <>
          <div className={styles.pair}>
            <Select
              className={styles.short}
              label={t`Das`}
              options={hours}
              value={String(quiet.from)}
              onChange={(id) => onChange({ quiet: { ...quiet, from: Number(id) } })}
            />
            <Select
              className={styles.short}
              label={t`Até as`}
              options={hours}
              value={String(quiet.to)}
              onChange={(id) => onChange({ quiet: { ...quiet, to: Number(id) } })}
            />
          </div>
          <p className={styles.hint}>
            {quiet.from === quiet.to
              ? t`O começo e o fim são a mesma hora: assim não há silêncio.`
              : t`Pelo relógio do órgão (${timeZone}). O que acontecer nessas horas é enviado quando elas terminarem.`}
          </p>
        </>
      ) : null}
    </div>
  )
}
