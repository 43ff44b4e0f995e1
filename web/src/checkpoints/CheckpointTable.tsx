/** The report in figures: each number leads to the processes it counts. */
import type { showCheckpointReport } from '@lavra/contract/checkpoints.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { useLingui } from '@lingui/react/macro'
import { paths } from '../app/paths.ts'
import { Ago } from '../kit/Ago.tsx'
import { useFormats } from '../kit/format.ts'
import { Link } from '../kit/Link.tsx'
import styles from './checkpoints.module.css'

interface CheckpointTableProps {
  checkpoints: Output<typeof showCheckpointReport>['checkpoints']
  typeId: string | null
}

export function CheckpointTable({ checkpoints, typeId }: CheckpointTableProps) {
  const { t } = useLingui()
  const format = useFormats()
  const tipo = typeId ?? undefined
  const number = (value: number, query: { fase?: string; situacao?: string }) =>
    value === 0 ? (
      <span className={styles.quiet}>0</span>
    ) : (
      <Link href={paths.checkpointProcesses({ ...query, tipo })}>{format.number(value)}</Link>
    )
  const sum = (pick: (one: (typeof checkpoints)[number]) => number) => checkpoints.reduce((all, one) => all + pick(one), 0)
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t`Ponto de controle`}</th>
            <th scope="col">{t`Abertos`}</th>
            <th scope="col">{t`Concluídos`}</th>
            <th scope="col">{t`Total`}</th>
            <th scope="col">{t`Aberto há mais tempo`}</th>
          </tr>
        </thead>
        <tbody>
          {checkpoints.map(({ id, name, active, open, concluded, since }) => (
            <tr key={id}>
              <th scope="row">
                {name} {active ? null : <span className={styles.quiet}>{t`(inativo)`}</span>}
              </th>
              <td>{number(open, { fase: id, situacao: 'abertos' })}</td>
              <td>{number(concluded, { fase: id, situacao: 'concluidos' })}</td>
              <td>{number(open + concluded, { fase: id })}</td>
              <td>{since ? <Ago instant={since} /> : <span className={styles.quiet}>–</span>}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t`Todos`}</th>
            <td>
              {number(
                sum(({ open }) => open),
                { situacao: 'abertos' },
              )}
            </td>
            <td>
              {number(
                sum(({ concluded }) => concluded),
                { situacao: 'concluidos' },
              )}
            </td>
            <td>
              {number(
                sum(({ open, concluded }) => open + concluded),
                {},
              )}
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
