/** Include files (Registrar Documento Externo): many at once, each with what must be known of it. */
import { uploadDocument } from '@lavra/contract/documents.ts'
import { showHistory } from '@lavra/contract/history.ts'
import { showProcess } from '@lavra/contract/processes.ts'
import { useLingui } from '@lingui/react/macro'
import { call } from '../api/call.ts'
import { useParam } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { IconPencil } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import type { Process } from '../processes/process.ts'
import { IncludeFrame } from './IncludeFrame.tsx'
import { UploadBatch } from './UploadBatch.tsx'
import { inputOf } from './upload-rows.ts'
import type { Destination } from './use-batch.ts'

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
      {(process) => <UploadBatch key={process.id} process={process} destination={destinationOf(process)} />}
    </IncludeFrame>
  )
}

const destinationOf = ({ id, localLevel, legalBasis, localDegree }: Process): Destination => ({
  key: id,
  suggested: { level: localLevel, legalBasisId: legalBasis?.id ?? null, degree: localDegree },
  include: (uploadId, facts) => call(uploadDocument, { processId: id, ...inputOf(uploadId, facts) }),
  stale: [showProcess, showHistory],
})
