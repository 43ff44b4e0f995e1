/** Include files (Registrar Documento Externo): many at once, each with what must be known of it. */
import { useLingui } from '@lingui/react/macro'
import { useParam } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { IconPencil } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { IncludeFrame } from './IncludeFrame.tsx'
import { UploadBatch } from './UploadBatch.tsx'

export function UploadDocumentsPage() {
  const { t } = useLingui()
  const processId = useParam('id')
  return (
    <IncludeFrame
      processId={processId}
      title={t`Enviar arquivos`}
      isNarrow={false}
      actions={
        <Link kind="secondary" href={paths.include(processId)} icon={<IconPencil aria-hidden="true" />}>
          {t`Escrever documento`}
        </Link>
      }
    >
      {(process) => <UploadBatch key={process.id} process={process} />}
    </IncludeFrame>
  )
}
