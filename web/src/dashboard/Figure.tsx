/** A number that leads to its list; without a list, only the number. */
import { useFormats } from '../kit/format.ts'
import { Link } from '../kit/Link.tsx'
import styles from './dashboard.module.css'

interface FigureProps {
  value: number
  label: string
  href?: string
  /** Something is late. */
  isAlarming?: boolean
}

export function Figure({ value, label, href, isAlarming }: FigureProps) {
  const format = useFormats()
  const inside = (
    <>
      <span className={styles.number}>{format.number(value)}</span>
      <span className={styles.label}>{label}</span>
    </>
  )
  const alarm = (isAlarming && value > 0) || undefined
  return href ? (
    <span className={styles.figure} data-alarm={alarm} data-link>
      <Link kind="plain" href={href} className={styles.figureLink}>
        {inside}
      </Link>
    </span>
  ) : (
    <span className={styles.figure} data-alarm={alarm}>
      {inside}
    </span>
  )
}

export const Figures = ({ children }: { children: React.ReactNode }) => <div className={styles.figures}>{children}</div>
