/** The process a kept row is about: its number, who may read it, what it is about. */
import { useLingui } from '@lingui/react/macro'
import { IconLock, IconShieldLock } from '../kit/icons.ts'
import { AttentionSign } from '../processes/AttentionSign.tsx'
import styles from './lists.module.css'

interface KeptProcessProps {
  process: { number: string; type: string; summary: string; level: 'public' | 'restricted' | 'confidential' }
}

export function KeptNumber({ process, attention = false }: KeptProcessProps & { attention?: boolean }) {
  const { t } = useLingui()
  const word = process.level === 'confidential' ? t`Sigiloso` : t`Restrito`
  return (
    <span className={styles.number}>
      <b>{process.number}</b>
      {attention ? <AttentionSign word={t`Há documento novo desde a última abertura na sua unidade`} /> : null}
      {process.level === 'public' ? null : (
        <span role="img" aria-label={word} title={word} className={styles.level}>
          {process.level === 'confidential' ? <IconShieldLock size={15} aria-hidden="true" /> : <IconLock size={15} aria-hidden="true" />}
        </span>
      )}
    </span>
  )
}

export function KeptAbout({ process }: KeptProcessProps) {
  const { t } = useLingui()
  return (
    <span className={styles.two} title={process.summary ? `${process.summary} · ${process.type}` : process.type}>
      <span>{process.summary || process.type}</span>
      {process.summary ? (
        <small>{process.type}</small>
      ) : process.level === 'confidential' ? (
        <small>{t`Abra com sua senha para ver`}</small>
      ) : null}
    </span>
  )
}
