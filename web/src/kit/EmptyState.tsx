/** Nothing is here: one line saying why, and one action. `ErrorState`: it could not be shown, with what to do and the code for support. */
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './EmptyState.module.css'
import { IconAlertTriangle } from './icons.ts'

interface EmptyStateProps {
  title: string
  text?: ReactNode
  icon?: ReactNode
  action?: ReactNode
  /** It is all the page has: its title is the page's heading. */
  isPage?: boolean
}

export function EmptyState({ title, text, icon, action, isPage }: EmptyStateProps) {
  const Title = isPage ? 'h1' : 'p'
  return (
    <div className={styles.state}>
      {icon ? <span className={styles.icon}>{icon}</span> : null}
      <Title className={styles.title}>{title}</Title>
      {text ? <p className={styles.text}>{text}</p> : null}
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  )
}

interface ErrorStateProps {
  text: string
  incident?: string | null
  onRetry?: () => void
  isPage?: boolean
}

export function ErrorState({ text, incident, onRetry, isPage }: ErrorStateProps) {
  const { t } = useLingui()
  const Title = isPage ? 'h1' : 'p'
  return (
    <div className={styles.state} role="alert">
      <span className={styles.alarm}>
        <IconAlertTriangle size={28} aria-hidden="true" />
      </span>
      <Title className={styles.title}>{text}</Title>
      {incident ? (
        <p className={styles.text}>
          <Trans>Código para o suporte: {incident}</Trans>
        </p>
      ) : null}
      {onRetry ? (
        <div className={styles.action}>
          <Button kind="secondary" onPress={onRetry}>{t`Tentar de novo`}</Button>
        </div>
      ) : null}
    </div>
  )
}
