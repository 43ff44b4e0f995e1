/** Choose documents of the process and have them put into one file; those made before, or being made, stand above. */
import { bundleLimit, listBundles, startBundle } from '@lavra/contract/bundles.ts'
import { plural } from '@lingui/core/macro'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ActProps } from '../acts/act.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Drawer } from '../kit/Dialog.tsx'
import { EmptyState } from '../kit/EmptyState.tsx'
import { IconDownload } from '../kit/icons.ts'
import { Segmented } from '../kit/Segmented.tsx'
import type { Process } from '../processes/process.ts'
import { BundleChoice } from './BundleChoice.tsx'
import { BundleList } from './BundleList.tsx'
import { inOrder, type Order, takable } from './bundle-choice.ts'
import styles from './bundles.module.css'

type Format = 'pdf' | 'zip'

/** `documentIds`: those chosen before, in the tree. */
export function BundleDrawer({ process, documentIds, onClose }: ActProps<Process> & { documentIds?: readonly string[] }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const documents = takable(process.documents)
  const [format, setFormat] = useState<Format>('pdf')
  const [order, setOrder] = useState<Order>('tree')
  const [chosen, choose] = useState<ReadonlySet<string>>(
    () => new Set(documents.map(({ id }) => id).filter((id) => !documentIds || documentIds.includes(id))),
  )
  const start = useCommand(startBundle, { quiet: true, invalidates: [listBundles] })
  const ids = inOrder(documents, chosen, order)
  const isAll = ids.length === documents.length && order === 'tree'
  const go = () => start.mutate({ processId: process.id, format, documentIds: isAll ? null : ids, key: crypto.randomUUID() })
  const count = ids.length
  return (
    <Drawer
      isOpen
      onClose={onClose}
      size="large"
      title={t`Gerar PDF ou ZIP`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Fechar`}</Button>
          <Button
            kind="primary"
            icon={<IconDownload aria-hidden="true" />}
            isPending={start.isPending}
            whyNot={
              count === 0 ? t`Escolha ao menos um documento.` : count > bundleLimit ? t`Escolha no máximo ${bundleLimit} documentos.` : null
            }
            onPress={go}
          >
            {format === 'pdf'
              ? plural(count, { one: 'Gerar PDF com # documento', other: 'Gerar PDF com # documentos' })
              : plural(count, { one: 'Gerar ZIP com # documento', other: 'Gerar ZIP com # documentos' })}
          </Button>
        </>
      }
    >
      <BundleList processId={process.id} />
      {start.error ? (
        <p role="alert" className={styles.error}>
          {refusalSentence(start.error, i18n)}
        </p>
      ) : null}
      {documents.length === 0 ? (
        <EmptyState
          title={t`Nenhum documento para reunir`}
          text={t`Quando houver documentos no processo que você possa ver, eles podem ser levados em um só arquivo.`}
        />
      ) : (
        <>
          <div className={styles.format}>
            <Segmented
              label={t`Formato`}
              choices={[
                { value: 'pdf', label: 'PDF' },
                { value: 'zip', label: 'ZIP' },
              ]}
              value={format}
              onChange={setFormat}
            />
            <p className={styles.quiet}>
              {format === 'pdf'
                ? t`Um só arquivo para ler e imprimir, com índice e marcadores. Áudio, vídeo e planilhas ficam de fora e são listados.`
                : t`Os arquivos originais, os textos em HTML e PDF, e uma lista com a impressão digital (SHA-256) de cada um.`}
            </p>
          </div>
          <BundleChoice documents={documents} chosen={chosen} onChoose={choose} order={order} onOrder={setOrder} />
        </>
      )}
    </Drawer>
  )
}
