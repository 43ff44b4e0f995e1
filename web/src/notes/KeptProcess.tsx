/** The process a kept row is about: its number, who may read it, what it is about. */
import { AccessLevelTag } from '../kit/AccessLevelTag.tsx'
import styles from './lists.module.css'

interface KeptProcessProps {
  process: { number: string; type: string; summary: string; level: 'public' | 'restricted' | 'confidential' }
}

export function KeptNumber({ process }: KeptProcessProps) {
  return (
    <span className={styles.number}>
      <b>{process.number}</b>
      {process.level === 'public' ? null : <AccessLevelTag level={process.level} />}
    </span>
  )
}

export function KeptAbout({ process }: KeptProcessProps) {
  return (
    <span className={styles.two} title={process.summary ? `${process.summary} · ${process.type}` : process.type}>
      <span>{process.summary || process.type}</span>
      {process.summary ? <small>{process.type}</small> : null}
    </span>
  )
}
