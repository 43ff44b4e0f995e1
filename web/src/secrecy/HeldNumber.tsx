/** The number of a confidential process with its bar: red never opened, black opened, blue in this session. Said in words too. */

import type { listHeldProcesses } from '@lavra/contract/confidential.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { useLingui } from '@lingui/react/macro'
import { cx } from '../kit/cx.ts'
import styles from './secrecy.module.css'

export type HeldRow = Output<typeof listHeldProcesses>['items'][number]

export function HeldNumber({ row: { process, opened } }: { row: HeldRow }) {
  const { t } = useLingui()
  const word = { never: t`Nunca aberto por você`, before: t`Já aberto por você`, now: t`Aberto nesta sessão` }[opened]
  return (
    <span className={cx(styles.number, styles[opened])} title={word}>
      <b>{process.number}</b>
      <small>{word}</small>
    </span>
  )
}
