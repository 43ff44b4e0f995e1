/** Include a document to be written (Incluir Documento): first its type, then what is known of it, then the editor. */
import { findDocumentTypes } from '@lavra/contract/documents.ts'
import { useLingui } from '@lingui/react/macro'
import { useEndpoint } from '../api/use-endpoint.ts'
import { useFollow, useParam, useQueryText } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { EmptyState } from '../kit/EmptyState.tsx'
import { IconFileUpload } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { DocumentForm } from './DocumentForm.tsx'
import { IncludeFrame } from './IncludeFrame.tsx'
import styles from './include.module.css'
import { TypeChooser } from './TypeChooser.tsx'

export function IncludeDocumentPage() {
  const { t } = useLingui()
  const processId = useParam('id')
  const follow = useFollow()
  const [{ tipo, item }] = useQueryText()
  const types = useEndpoint(findDocumentTypes, tipo ? { for: 'authored' } : null, { staleTime: 60_000 })
  const type = types.data?.items.find(({ id }) => id === tipo)
  const hrefOf = (typeId: string) => paths.include(processId, typeId)
  return (
    <IncludeFrame
      processId={processId}
      title={type && tipo ? t`Incluir ${type.name}` : t`Incluir documento`}
      actions={
        tipo ? (
          <Link kind="quiet" href={paths.include(processId)}>{t`Trocar o tipo`}</Link>
        ) : (
          <Link kind="secondary" href={paths.upload(processId)} icon={<IconFileUpload aria-hidden="true" />}>
            {t`Enviar arquivos`}
          </Link>
        )
      }
    >
      {(process) => {
        if (!tipo) return <TypeChooser hrefOf={hrefOf} onChoose={(id) => follow(hrefOf(id))} />
        if (type) return <DocumentForm key={type.id} process={process} type={type} itemId={item ?? null} />
        if (!types.data) return <Skeleton rows={6} rowHeight={56} />
        return (
          <EmptyState
            title={t`Este tipo não pode ser usado aqui`}
            text={t`Ele foi desativado ou não serve para documentos redigidos no sistema.`}
            action={
              <Link kind="secondary" href={paths.include(processId)} className={styles.again}>
                {t`Escolher outro tipo`}
              </Link>
            }
          />
        )
      }}
    </IncludeFrame>
  )
}
