/** What deserves a second look before many processes leave the desk at once: told once, counted by the server. It warns, it does not hinder. */
import { rehearseDeparture } from '@lavra/contract/routing.ts'
import { Plural } from '@lingui/react/macro'
import { useEndpoint } from '../api/use-endpoint.ts'
import styles from './desk.module.css'

export function PendingOfMany({ rows }: { rows: readonly { id: string }[] }) {
  const { data } = useEndpoint(rehearseDeparture, { processIds: rows.map(({ id }) => id) }, { staleTime: 0 })
  if (!data || data.drafts + data.blocks + data.awaited === 0) return null
  return (
    <div className={styles.warning} role="note">
      {data.drafts > 0 ? (
        <p>
          <Plural
            value={data.drafts}
            one="# dos processos tem minuta sem assinatura, que outras unidades não verão."
            other="# dos processos têm minutas sem assinatura, que outras unidades não verão."
          />
        </p>
      ) : null}
      {data.blocks > 0 ? (
        <p>
          <Plural
            value={data.blocks}
            one="# está em bloco de assinatura ou de reunião ainda não concluído."
            other="# estão em blocos de assinatura ou de reunião ainda não concluídos."
          />
        </p>
      ) : null}
      {data.awaited > 0 ? (
        <p>
          <Plural value={data.awaited} one="# é esperado de volta pela sua unidade." other="# são esperados de volta pela sua unidade." />
        </p>
      ) : null}
    </div>
  )
}
