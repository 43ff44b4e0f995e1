/** Another file in the place of this one (D-13): chosen, sent in pieces, and put there; the old one goes to the person's trash. */
import { replaceFile } from '@lavra/contract/document-files.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../../api/refusal-sentence.ts'
import { useCommand } from '../../api/use-endpoint.ts'
import { useSession } from '../../app/session.tsx'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { DropZone, FileButton } from '../../kit/DropZone.tsx'
import { useFormats } from '../../kit/format.ts'
import { IconAlertTriangle, IconFile } from '../../kit/icons.ts'
import { ProgressBar } from '../../kit/ProgressBar.tsx'
import { toast } from '../../kit/toast-queue.ts'
import styles from '../upload.module.css'
import { useUploads } from '../use-uploads.ts'
import type { ShownDocument } from './address.ts'
import { changedReads } from './DocumentActs.tsx'

const key = 'file'

export function ReplaceFileDialog({ document, onClose }: { document: ShownDocument; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const { user } = useSession()
  const uploads = useUploads(`${user.id}/document-${document.id}`)
  const [file, choose] = useState<File | null>(null)
  // as it was when the dialog opened: whoever replaces it meanwhile is not overruled unseen
  const [was] = useState(document.file)
  const { mutate, error, isPending, reset } = useCommand(replaceFile, {
    quiet: true,
    invalidates: changedReads,
    onDone: () => {
      uploads.forget(key)
      toast(t`Arquivo substituído. O anterior fica por um tempo na sua lixeira.`)
      onClose()
    },
  })
  const journey = uploads.journeyOf(key)
  const take = ([chosen]: readonly File[]) => {
    if (!chosen) return
    reset()
    uploads.remove(key)
    uploads.add([{ key, file: chosen }])
    choose(chosen)
  }
  const trouble = file && journey.state === 'refused' ? journey.error : error
  const whyNot = !file
    ? t`Escolha o arquivo.`
    : journey.state === 'refused'
      ? t`Este arquivo não pode ser usado. Escolha outro.`
      : journey.state !== 'arrived'
        ? t`Aguarde o envio do arquivo.`
        : null
  const put = () => {
    if (journey.state === 'arrived' && was) mutate({ documentId: document.id, uploadId: journey.uploadId, replaces: was.sha256 })
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Substituir o arquivo de ${document.title}`}
      intro={t`Os dados e o número do documento continuam os mesmos. O histórico guarda o nome dos dois arquivos.`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" isPending={isPending} whyNot={whyNot} onPress={put}>
            {t`Substituir arquivo`}
          </Button>
        </>
      }
    >
      <p className={styles.swap}>
        <IconFile size={18} aria-hidden="true" />
        <span>
          {t`Atual: ${was?.name ?? ''}`} <span className={styles.quiet}>{format.bytes(was?.size ?? 0)}</span>
        </span>
      </p>
      {file ? (
        <>
          <p className={styles.swap}>
            <IconFile size={18} aria-hidden="true" />
            <span>
              {t`Novo: ${file.name}`} <span className={styles.quiet}>{format.bytes(file.size)}</span>
            </span>
            <FileButton onFiles={take}>{t`Trocar`}</FileButton>
          </p>
          {journey.state === 'travelling' ? (
            <ProgressBar
              label={journey.isOffline ? t`Sem conexão: continua quando a rede voltar` : t`Enviando`}
              value={journey.sent}
              max={Math.max(1, file.size)}
              text={t`${format.bytes(journey.sent)} de ${format.bytes(file.size)}`}
            />
          ) : null}
        </>
      ) : (
        <DropZone
          label={t`Arraste o novo arquivo para cá`}
          detail={t`De até 200 MB. O envio continua de onde parou se a rede cair.`}
          onFiles={take}
        />
      )}
      {trouble ? (
        <p className={styles.refused} role="alert">
          <IconAlertTriangle size={16} aria-hidden="true" /> {refusalSentence(trouble, i18n)}
        </p>
      ) : null}
    </Dialog>
  )
}
