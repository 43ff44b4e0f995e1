/** Acts on many documents that ask for nothing more: say they were read, keep them at hand, delete what nobody else has seen. */
import { addAcknowledgement } from '@lavra/contract/comments.ts'
import { deleteDocument } from '@lavra/contract/documents.ts'
import { addFavorite } from '@lavra/contract/follow-ups.ts'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { BatchDrawer } from '../../batches/BatchDrawer.tsx'
import { IconCheck, IconStar, IconTrash } from '../../kit/icons.ts'
import { chosenOf, documentReads, type ManyDocumentsProps } from './many.ts'

export function ManySimple({ what, process, documents, onClose }: ManyDocumentsProps & { what: 'acknowledge' | 'favorite' | 'delete' }) {
  const { t } = useLingui()
  const about = { subject: 'document', rows: chosenOf(documents), stale: documentReads, onClose } as const
  if (what === 'acknowledge')
    return (
      <BatchDrawer
        {...about}
        title={t`Dar ciência de documentos`}
        act={addAcknowledgement.name}
        input={{ processId: process.id }}
        label={t`Dar ciência`}
        icon={<IconCheck aria-hidden="true" />}
        doneText={(count) => plural(count, { one: 'Ciência de # documento registrada.', other: 'Ciência de # documentos registrada.' })}
      >
        <p>
          <Trans>A ciência fica no histórico do processo e não pode ser desfeita.</Trans>
        </p>
      </BatchDrawer>
    )
  if (what === 'favorite')
    return (
      <BatchDrawer
        {...about}
        title={t`Incluir nos favoritos`}
        act={addFavorite.name}
        input={{ processId: process.id }}
        label={t`Incluir`}
        icon={<IconStar aria-hidden="true" />}
        doneText={(count) => plural(count, { one: '# documento nos favoritos.', other: '# documentos nos favoritos.' })}
      />
    )
  return (
    <BatchDrawer
      {...about}
      title={t`Excluir documentos`}
      act={deleteDocument.name}
      input={{}}
      label={t`Excluir`}
      icon={<IconTrash aria-hidden="true" />}
      isDanger
      doneText={(count) => plural(count, { one: '# documento excluído.', other: '# documentos excluídos.' })}
    >
      <p>
        <Trans>Só o que ninguém de fora da sua unidade viu pode ser excluído. Os números não são usados de novo.</Trans>
      </p>
    </BatchDrawer>
  )
}
