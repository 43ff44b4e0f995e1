/** Bars side by side in one scale, each in two parts: open in the unit, and concluded. The numbers stand beside them and lead to their lists. */
import { useLingui } from '@lingui/react/macro'
import { useFormats } from '../kit/format.ts'
import { Link } from '../kit/Link.tsx'
import styles from './checkpoints.module.css'

interface Bar {
  key: string
  name: string
  open: number
  concluded: number
  href: string
}

export function BarChart({ bars }: { bars: readonly Bar[] }) {
  const { t } = useLingui()
  const format = useFormats()
  const most = Math.max(1, ...bars.map(({ open, concluded }) => open + concluded))
  const share = (part: number) => ({ width: `${(part / most) * 100}%` })
  return (
    <>
      <p className={styles.legend} aria-hidden="true">
        <span data-part="open">{t`Abertos na unidade`}</span>
        <span data-part="concluded">{t`Concluídos`}</span>
      </p>
      <ul className={styles.bars}>
        {bars.map(({ key, name, open, concluded, href }) => {
          const total = format.number(open + concluded)
          const [here, gone] = [format.number(open), format.number(concluded)]
          return (
            <li key={key}>
              <Link
                kind="plain"
                href={href}
                className={styles.barLine}
                aria-label={t`${name}: ${total}, ${here} abertos e ${gone} concluídos`}
              >
                <span className={styles.barName} title={name}>
                  {name}
                </span>
                <span className={styles.bar} title={t`${here} abertos, ${gone} concluídos`}>
                  {open > 0 ? <span data-part="open" style={share(open)} /> : null}
                  {concluded > 0 ? <span data-part="concluded" style={share(concluded)} /> : null}
                </span>
                <span className={styles.barNumber}>{total}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </>
  )
}
