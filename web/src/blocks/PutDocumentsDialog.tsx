/** Put documents of a process into a signature block, and release it at once if wished (B-06). */
import { includeDocuments, listBlockDocuments } from '@lavra/contract/block-items.ts'
import { listBlocks, showBlock } from '@lavra/contract/blocks.ts'
import { showHistory } from '@lavra/contract/history.ts'
import { showProcess } from '@lavra/contract/processes.ts'
import { plural } from '@lingui/core/macro'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { useSession } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { IconSend } from '../kit/icons.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { Badge } from '../kit/Tag.tsx'
import { toast } from '../kit/toast-queue.ts'
import { BlockField } from './BlockField.tsx'
import styles from './blocks.module.css'

interface PutDocumentsDialogProps {
  process: { id: string; number: string }
  /** Chosen from the beginning. */
  documentIds?: readonly string[]
  onClose: () => void
}

export function PutDocumentsDialog({ process, documentIds: given = [], onClose }: PutDocumentsDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const ownUnit = useSession().unit?.code
  const [blockId, setBlock] = useState<string | null>(null)
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set(given))
  const shown = useEndpoint(showProcess, { processId: process.id })
  const blocks = useEndpoint(listBlocks, { kind: 'signature' }).data?.items
  // drafts of others, files and what is cancelled do not go into a block (B-08)
  const documents = shown.data?.documents.filter(
    ({ kind, state, unit }) => kind === 'authored' && (state === 'signed' || (state === 'draft' && unit === ownUnit)),
  )
  const include = useCommand(includeDocuments, {
    quiet: true,
    invalidates: [listBlocks, showBlock, listBlockDocuments, showHistory],
    onDone: ({ included }, { release }) => {
      const count = plural(included, { one: '# documento incluído no bloco', other: '# documentos incluídos no bloco' })
      toast(release ? t`${count}, que foi disponibilizado.` : t`${count}.`)
      onClose()
    },
  })
  const documentIds = (documents ?? []).filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  const isReady = blockId !== null && documentIds.length > 0
  const put = (release: boolean) => blockId && include.mutate({ processId: process.id, blockId, documentIds, release })
  const goesSomewhere = blocks?.find(({ id }) => id === blockId)?.units.length
  const toggle = (id: string, isChosen: boolean) => choose(new Set(isChosen ? [...chosen, id] : [...chosen].filter((one) => one !== id)))
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Incluir em bloco de assinatura`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="secondary" isDisabled={!isReady} isPending={include.isPending} onPress={() => put(false)}>
            {t`Incluir`}
          </Button>
          <Button
            kind="primary"
            icon={<IconSend aria-hidden="true" />}
            isDisabled={!isReady || !goesSomewhere}
            isPending={include.isPending}
            onPress={() => put(true)}
          >
            {t`Incluir e disponibilizar`}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <BlockField kind="signature" value={blockId} onChange={setBlock} />
        {documents ? (
          documents.length > 0 ? (
            <ul className={styles.choices} aria-label={t`Documentos`}>
              {documents.map(({ id, title, number, state }) => (
                <li key={id}>
                  <Checkbox isSelected={chosen.has(id)} onChange={(isChosen) => toggle(id, isChosen)}>
                    {title} <span className={styles.quiet}>{t`nº ${number}`}</span>{' '}
                    {state === 'draft' ? <Badge tone="warn">{t`Minuta`}</Badge> : null}
                  </Checkbox>
                </li>
              ))}
            </ul>
          ) : (
            <p className={styles.quiet}>
              <Trans>Não há no processo documento que possa entrar em bloco: só minutas da sua unidade e documentos já assinados.</Trans>
            </p>
          )
        ) : (
          <Skeleton rows={3} />
        )}
        {include.error ? (
          <p className={styles.refused} role="alert">
            {refusalSentence(include.error, i18n)}
          </p>
        ) : (
          <p className={styles.quiet}>
            <Trans>
              Quem receber o bloco lê as minutas escolhidas, pode alterá-las enquanto ninguém assinou, e assiná-las. O processo não é
              enviado.
            </Trans>
          </p>
        )}
      </div>
    </Dialog>
  )
}
