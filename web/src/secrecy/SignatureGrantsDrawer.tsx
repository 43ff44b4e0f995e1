/** Who was asked to sign this document of a confidential process (Credenciais de assinatura, A-10). */
import { listSignatureGrants } from '@lavra/contract/signature-grants.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { refusalSentence, whyNotSentence } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Drawer } from '../kit/Dialog.tsx'
import { ErrorState } from '../kit/EmptyState.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { GiveToSignForm } from './GiveToSignForm.tsx'
import { SignatureGrantLine } from './SignatureGrantLine.tsx'
import styles from './secrecy.module.css'

interface SignatureGrantsProps {
  document: { id: string; title: string; processId: string }
  onClose: () => void
}

export function SignatureGrantsDrawer({ document, onClose }: SignatureGrantsProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const list = useEndpoint(listSignatureGrants, { documentId: document.id }, { topics: [`process:${document.processId}`] })
  const items = list.data?.items ?? []
  const whyNotGive = list.data?.abilities.give ?? null
  const [active, past] = [items.filter(({ usedAt, ended }) => !usedAt && !ended), items.filter(({ usedAt, ended }) => usedAt || ended)]
  return (
    <Drawer
      isOpen
      onClose={onClose}
      title={t`Credenciais de assinatura`}
      intro={document.title}
      foot={<Button onPress={onClose}>{t`Fechar`}</Button>}
    >
      <p className={styles.lead}>
        {whyNotGive ? (
          whyNotSentence(whyNotGive, i18n)
        ) : (
          <Trans>
            Quem recebe pode editar e assinar este documento, e ganha acesso ao processo se ainda não tem. Enquanto a credencial estiver
            ativa, o documento não é excluído nem cancelado.
          </Trans>
        )}
      </p>
      {list.data && !whyNotGive ? <GiveToSignForm documentId={document.id} /> : null}
      {list.error ? <ErrorState text={refusalSentence(list.error, i18n)} onRetry={() => list.refetch()} /> : null}
      {list.data || list.error ? null : <Skeleton rows={3} />}
      {[
        { title: t`Aguardando assinatura`, grants: active },
        { title: t`Usadas e encerradas`, grants: past },
      ].map(({ title, grants }) =>
        grants.length > 0 ? (
          <section key={title} className={styles.part}>
            <h3>{title}</h3>
            <ul className={styles.grants}>
              {grants.map((grant) => (
                <SignatureGrantLine key={grant.id} documentId={document.id} grant={grant} />
              ))}
            </ul>
          </section>
        ) : null,
      )}
    </Drawer>
  )
}
