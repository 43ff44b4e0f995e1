/** The processes that belong together with this one, by type; those the person may not see are not there. */

import type { Output } from '@lavra/contract/endpoint.ts'
import { listRelations, removeRelation } from '@lavra/contract/process-life.ts'
import { useLingui } from '@lingui/react/macro'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { paths } from '../app/paths.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { IconX } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { toast } from '../kit/toast-queue.ts'
import { movedReads } from '../routing/reopen.ts'
import { lifeReads } from './life-reads.ts'
import styles from './ProcessInfo.module.css'
import type { Process } from './process.ts'

type Related = Output<typeof listRelations>['items'][number]

export function useRelated(process: Process): readonly Related[] {
  return useEndpoint(listRelations, { processId: process.id }, { topics: [`process:${process.id}`] }).data?.items ?? []
}

export function RelatedList({ process, items }: { process: Process; items: readonly Related[] }) {
  const { t } = useLingui()
  const separate = useCommand(removeRelation, {
    invalidates: [...movedReads, ...lifeReads],
    onDone: () => toast(t`Relacionamento desfeito.`),
  })
  return (
    <ul className={styles.relations}>
      {items.map(({ process: other, type, unit, mine }, at) => (
        <li key={other.id}>
          {items[at - 1]?.type.id === type.id ? null : <span className={styles.quiet}>{type.name}</span>}
          <span className={styles.related}>
            <Link href={paths.process(other.number)}>{other.number}</Link>
            {mine && process.abilities.relate === null ? (
              <IconButton
                isSmall
                label={t`Desfazer o relacionamento com ${other.number}`}
                icon={<IconX aria-hidden="true" />}
                onPress={() => separate.mutate({ processId: process.id, otherId: other.id })}
              />
            ) : null}
          </span>
          {other.summary ? <span title={t`Relacionado por ${unit}`}>{other.summary}</span> : null}
        </li>
      ))}
    </ul>
  )
}
