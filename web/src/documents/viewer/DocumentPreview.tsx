/** A document looked at from a list, without leaving it. */
import { useLingui } from '@lingui/react/macro'
import { useFollow } from '../../app/page.ts'
import { paths } from '../../app/paths.ts'
import { Button } from '../../kit/Button.tsx'
import { Drawer } from '../../kit/Dialog.tsx'
import { DocumentBody } from './DocumentBody.tsx'
import styles from './viewer.module.css'

interface DocumentPreviewProps {
  document: { id: string; number: string; title: string }
  process: { id: string; number: string }
  onClose: () => void
}

export function DocumentPreview({ document, process, onClose }: DocumentPreviewProps) {
  const { t } = useLingui()
  const follow = useFollow()
  return (
    <Drawer
      isOpen
      isDismissable
      onClose={onClose}
      size="large"
      title={document.title}
      intro={t`Documento ${document.number}, do processo ${process.number}`}
      foot={
        <>
          <Button onPress={onClose}>{t`Fechar`}</Button>
          <Button kind="primary" onPress={() => follow(paths.process(process.number, document.number))}>
            {t`Abrir no processo`}
          </Button>
        </>
      }
    >
      <div className={styles.preview}>
        <DocumentBody documentId={document.id} processId={process.id} />
      </div>
    </Drawer>
  )
}
