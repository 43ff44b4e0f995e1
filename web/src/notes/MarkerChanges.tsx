/** Who of the unit put which marker on this process, changed its text or took it off? Asked for only when it is opened. */
import { listMarkerChanges } from '@lavra/contract/notes.ts'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useEndpoint } from '../api/use-endpoint.ts'
import { useFormats } from '../kit/format.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { Timeline } from '../kit/Timeline.tsx'
import styles from './notes.module.css'

export function MarkerChanges({ processId }: { processId: string }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.changes} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t`Histórico dos marcadores neste processo`}</summary>
      {isOpen ? <Changes processId={processId} /> : null}
    </details>
  )
}

function Changes({ processId }: { processId: string }) {
  const { t } = useLingui()
  const format = useFormats()
  const changes = useEndpoint(listMarkerChanges, { processId })
  if (!changes.data) return changes.error ? null : <Skeleton rows={3} rowHeight={36} />
  const words = {
    added: (name: string) => t`${name} incluído`,
    changed: (name: string) => t`Texto de ${name} alterado`,
    removed: (name: string) => t`${name} retirado`,
  }
  return (
    <Timeline
      label={t`Histórico dos marcadores neste processo`}
      items={changes.data.items.map((one) => ({
        id: one.id,
        title: one.text ? `${words[one.change](one.marker)}: ${one.text}` : words[one.change](one.marker),
        meta: `${one.by} · ${format.instant(one.at)}`,
      }))}
    />
  )
}
