/** Change the registration of a document: type, description, name in the tree, parties. The text itself is the editor's. */
import { changeDocument, findDocumentTypes } from '@lavra/contract/documents.ts'
import { findContacts } from '@lavra/contract/organization.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { refusalSentence } from '../../api/refusal-sentence.ts'
import { useCommand } from '../../api/use-endpoint.ts'
import { Button } from '../../kit/Button.tsx'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { DateField } from '../../kit/DateField.tsx'
import { Drawer } from '../../kit/Dialog.tsx'
import type { Option } from '../../kit/options.tsx'
import { Select } from '../../kit/Select.tsx'
import { TagPicker } from '../../kit/TagPicker.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import type { ShownDocument } from './address.ts'
import { changedReads } from './DocumentActs.tsx'

const named = ({ id, name }: { id: string; name: string }): Option => ({ id, label: name })
const find = async (text: string, signal: AbortSignal) => (await call(findContacts, { text }, { signal })).items.map(named)
const idsOf = (options: readonly Option[]) => options.map(({ id }) => id)

export function ChangeDocumentDrawer({ document, onClose }: { document: ShownDocument; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [description, setDescription] = useState(document.description)
  const [treeName, setTreeName] = useState(document.treeName)
  const [interested, setInterested] = useState<readonly Option[]>(document.interested.map(named))
  const [recipients, setRecipients] = useState<readonly Option[]>(document.recipients.map(named))
  const [sender, setSender] = useState<Option | null>(document.sender && named(document.sender))
  const [type, setType] = useState<Option | null>(named(document.type))
  const [typeNumber, setTypeNumber] = useState(document.typeNumber ?? '')
  const [documentDate, setDocumentDate] = useState<string | null>(document.documentDate)
  const [source, setSource] = useState(document.source ?? 'born-digital')
  const isAuthored = document.kind === 'authored'
  const findTypes = async (text: string, signal: AbortSignal) =>
    (await call(findDocumentTypes, { text, for: document.kind }, { signal })).items.map(named)
  const { mutate, error, isPending } = useCommand(changeDocument, {
    quiet: true,
    invalidates: changedReads,
    onDone: () => {
      toast(t`Dados do documento alterados.`)
      onClose()
    },
  })
  const save = () =>
    mutate({
      documentId: document.id,
      ...(type && { typeId: type.id }),
      description,
      treeName,
      interestedIds: idsOf(interested),
      ...(isAuthored
        ? { recipientIds: idsOf(recipients) }
        : { senderId: sender?.id ?? null, typeNumber, source, ...(documentDate ? { documentDate } : {}) }),
    })
  return (
    <Drawer
      isOpen
      onClose={onClose}
      title={t`Alterar dados do documento`}
      intro={`${document.title} · ${document.number}`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" isPending={isPending} whyNot={!isAuthored && !documentDate ? t`Informe a data.` : null} onPress={save}>
            {t`Salvar`}
          </Button>
        </>
      }
    >
      <ComboBox label={t`Tipo`} options={findTypes} value={type} onChange={setType} isRequired />
      {isAuthored ? null : (
        <>
          <DateField
            label={t`Data do documento`}
            value={documentDate}
            onChange={setDocumentDate}
            error={documentDate ? null : t`Informe a data.`}
            isRequired
          />
          <TextField label={t`Número`} value={typeNumber} onChange={setTypeNumber} maxLength={50} isOptional />
          <Select
            label={t`Formato`}
            options={[
              { id: 'born-digital', label: t`Nato-digital` },
              { id: 'scanned', label: t`Digitalizado` },
            ]}
            value={source}
            onChange={(id) => setSource(id === 'scanned' ? 'scanned' : 'born-digital')}
          />
        </>
      )}
      <TextField label={t`Descrição`} value={description} onChange={setDescription} maxLength={250} isOptional />
      <TextField
        label={t`Nome na árvore`}
        description={t`Aparece depois do tipo na lista de documentos.`}
        value={treeName}
        onChange={setTreeName}
        maxLength={50}
        isOptional
      />
      <TagPicker label={t`Interessados`} options={find} value={interested} onChange={setInterested} isOptional />
      {isAuthored ? (
        <TagPicker label={t`Destinatários`} options={find} value={recipients} onChange={setRecipients} isOptional />
      ) : (
        <ComboBox label={t`Remetente`} options={find} value={sender} onChange={setSender} isOptional />
      )}
      {error ? <p role="alert">{refusalSentence(error, i18n)}</p> : null}
    </Drawer>
  )
}
