/** The product's mark and name. A shaft cut into the ground, and what is brought up from it. */
import styles from './Brand.module.css'

export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" className={styles.mark}>
      <rect width="24" height="24" rx="6" fill="var(--brand-1)" />
      <path d="M7 5.5h3.2v9.6h6.6v3.4H7z" fill="var(--on-pri)" />
      <path d="M12.6 5.5h4.2v6.2z" fill="var(--brand-spark)" />
    </svg>
  )
}

export function Brand() {
  return (
    <span className={styles.brand}>
      <Mark />
      <span className={styles.name}>Lavra</span>
    </span>
  )
}
