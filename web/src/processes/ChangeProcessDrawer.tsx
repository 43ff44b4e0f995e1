/** Change what a process says of itself: type, summary, subjects, interested parties, priority. Only what was changed is sent. */
import { createContact, findContacts } from '@lavra/contract/organization.ts'
import { changeProcess, findClassificationCodes, findProcessTypes, showProcess } from '@lavra/contract/processes.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { useMay } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { Drawer } from '../kit/Dialog.tsx'
import type { Option } from '../kit/options.tsx'
import { TagPicker } from '../kit/TagPicker.tsx'
import { TextField } from '../kit/TextField.tsx'
import { toast } from '../kit/toast-queue.ts'
import { PriorityField } from './fields/PriorityField.tsx'
import type { Process } from './process.ts'

const named = ({ id, name }: { id: string; name: string }): Option => ({ id, label: name })
const coded = ({ id, code, name }: { id: string; code: string; name: string }): Option => ({ id, label: `${code} ${name}` })
const idsOf = (options: readonly Option[]) => options.map(({ id }) => id)
const isSame = (a: readonly Option[], b: readonly Option[]) => idsOf(a).join() === idsOf(b).join()

const findTypes = async (text: string, signal: AbortSignal) => (await call(findProcessTypes, { text }, { signal })).items.map(named)
const findCodes = async (text: string, signal: AbortSignal) => (await call(findClassificationCodes, { text }, { signal })).items.map(coded)
const findParties = async (text: string, signal: AbortSignal) => (await call(findContacts, { text }, { signal })).items.map(named)
const enterParty = async (name: string): Promise<Option> => ({
  id: (await call(createContact, { kind: 'person', name })).id,
  label: name,
})

export function ChangeProcessDrawer({ process, onClose }: { process: Process; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const may = useMay()
  const before = {
    type: named(process.type),
    summary: process.summary,
    subjects: process.classification.map(coded),
    parties: process.parties.map(named),
  }
  const [type, setType] = useState<Option | null>(before.type)
  const [summary, setSummary] = useState(before.summary)
  const [subjects, setSubjects] = useState<readonly Option[]>(before.subjects)
  const [parties, setParties] = useState<readonly Option[]>(before.parties)
  const [priorityId, setPriority] = useState(process.priority?.id ?? null)
  const { mutate, error, isPending } = useCommand(changeProcess, {
    quiet: true,
    invalidates: [showProcess],
    onDone: () => {
      toast(t`Dados do processo alterados.`)
      onClose()
    },
  })
  const save = () =>
    mutate({
      processId: process.id,
      typeId: type && type.id !== before.type.id ? type.id : undefined,
      summary: summary.trim() === before.summary ? undefined : summary,
      classificationIds: isSame(subjects, before.subjects) ? undefined : idsOf(subjects),
      priorityId: priorityId === (process.priority?.id ?? null) ? undefined : priorityId,
      partyIds: isSame(parties, before.parties) ? undefined : idsOf(parties),
    })
  const whyNot = !type ? t`Escolha o tipo do processo.` : subjects.length === 0 ? t`Escolha ao menos um assunto.` : null

  return (
    <Drawer
      isOpen
      onClose={onClose}
      title={t`Alterar dados do processo`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" isPending={isPending} whyNot={whyNot} onPress={save}>
            {t`Salvar`}
          </Button>
        </>
      }
    >
      <ComboBox label={t`Tipo do processo`} options={findTypes} value={type} onChange={setType} isRequired />
      <TextField
        label={t`Especificação`}
        description={t`Em poucas palavras, do que se trata.`}
        value={summary}
        onChange={setSummary}
        maxLength={100}
        isOptional
      />
      <TagPicker label={t`Assuntos`} options={findCodes} value={subjects} onChange={setSubjects} isRequired />
      <TagPicker
        label={t`Interessados`}
        options={findParties}
        value={parties}
        onChange={setParties}
        create={may('registry.contacts') ? enterParty : undefined}
        isOptional
      />
      <PriorityField value={priorityId} onChange={setPriority} present={process.priority} />
      {error ? <p role="alert">{refusalSentence(error, i18n)}</p> : null}
    </Drawer>
  )
}
