/** A copy of this process: what it is called, whose it is, which documents go along, and what becomes of each, before anything is done. */
import { duplicateLimit, duplicateProcess, showDuplicate } from '@lavra/contract/duplicates.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { countDesk, listDesk } from '@lavra/contract/routing.ts'
import { plural } from '@lingui/core/macro'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence, whyNotSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { Drawer } from '../kit/Dialog.tsx'
import { ErrorState } from '../kit/EmptyState.tsx'
import { IconCopy } from '../kit/icons.ts'
import type { Option } from '../kit/options.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { TextField } from '../kit/TextField.tsx'
import { toast } from '../kit/toast-queue.ts'
import type { Moving } from '../routing/reopen.ts'
import styles from './Duplicate.module.css'
import { DuplicateDocuments } from './DuplicateDocuments.tsx'
import { ContactsField, contactOption } from './fields/ContactsField.tsx'

interface DuplicateDrawerProps {
  process: Moving
  onClose: () => void
}

export function DuplicateDrawer({ process, onClose }: DuplicateDrawerProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const answer = useEndpoint(showDuplicate, { processId: process.id }, { staleTime: 0 })
  if (answer.data && !answer.isFetching) return <Form process={process} original={answer.data} onClose={onClose} />
  return (
    <Drawer isOpen onClose={onClose} size="large" title={t`Duplicar processo`} intro={process.number}>
      {answer.error ? <ErrorState text={refusalSentence(answer.error, i18n)} onRetry={() => answer.refetch()} /> : <Skeleton rows={8} />}
    </Drawer>
  )
}

function Form({ process, original, onClose }: DuplicateDrawerProps & { original: Output<typeof showDuplicate> }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const { documents, relations, type, level, more } = original
  const [summary, setSummary] = useState(original.summary)
  const [parties, setParties] = useState<readonly Option[]>(original.parties.map(contactOption))
  const [chosen, choose] = useState<ReadonlySet<string>>(
    () => new Set(documents.filter(({ whyNot }) => whyNot === null).map(({ id }) => id)),
  )
  const [keepRelations, setKeep] = useState(false)
  const duplicate = useCommand(duplicateProcess, {
    quiet: true,
    invalidates: [listDesk, countDesk],
    onDone: ({ number }) => {
      toast(t`Processo ${number} criado como cópia de ${process.number}.`)
      onClose()
      follow(paths.process(number))
    },
  })
  const count = chosen.size
  const whyNot =
    whyNotSentence(original.whyNot, i18n) ??
    (count > duplicateLimit ? t`Escolha no máximo ${duplicateLimit} documentos.` : summary.length > 100 ? t`Resuma a especificação.` : null)
  const go = () =>
    duplicate.mutate({
      processId: process.id,
      summary,
      partyIds: parties.map(({ id }) => id),
      documentIds: documents.filter(({ id }) => chosen.has(id)).map(({ id }) => id),
      keepRelations,
    })
  return (
    <Drawer
      isOpen
      onClose={onClose}
      size="large"
      title={t`Duplicar processo`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" icon={<IconCopy aria-hidden="true" />} isPending={duplicate.isPending} whyNot={whyNot} onPress={go}>
            {count === 0
              ? t`Duplicar sem documentos`
              : plural(count, { one: 'Duplicar com # documento', other: 'Duplicar com # documentos' })}
          </Button>
        </>
      }
    >
      {duplicate.error ? (
        <p role="alert" className={styles.error}>
          {refusalSentence(duplicate.error, i18n)}
        </p>
      ) : null}
      <p className={styles.quiet}>
        <Trans>
          O novo processo ({type.name}) começa na sua unidade, com número próprio e os mesmos assuntos. Assinaturas, ciências, anotações,
          marcadores e acompanhamento ficam no original.
        </Trans>
        {level === 'restricted' ? ` ${t`Como o original, ele nasce restrito.`}` : null}
      </p>
      <TextField label={t`Especificação`} value={summary} onChange={setSummary} maxLength={100} isOptional autoFocus />
      <ContactsField label={t`Interessados do novo processo`} value={parties} onChange={setParties} isOptional />
      {relations > 0 ? (
        <Checkbox isSelected={keepRelations} onChange={setKeep}>
          {plural(relations, { one: 'Manter o relacionamento com # processo', other: 'Manter o relacionamento com # processos' })}
        </Checkbox>
      ) : null}
      {documents.length > 0 ? (
        <DuplicateDocuments documents={documents} chosen={chosen} onChoose={choose} />
      ) : (
        <p className={styles.quiet}>{t`O processo não tem documentos que você possa ver: só os dados são copiados.`}</p>
      )}
      {more ? <p className={styles.quiet}>{t`O processo tem mais documentos do que cabem aqui. Os demais não são copiados.`}</p> : null}
    </Drawer>
  )
}
