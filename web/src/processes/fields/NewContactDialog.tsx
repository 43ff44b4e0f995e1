/** Enter somebody who is not in the registry yet, without leaving the form that needs them. */

import type { Output } from '@lavra/contract/endpoint.ts'
import { createContact } from '@lavra/contract/organization.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { type FormEvent, useId, useState } from 'react'
import { refusalSentence } from '../../api/refusal-sentence.ts'
import { useCommand } from '../../api/use-endpoint.ts'
import { Button } from '../../kit/Button.tsx'
import { RadioGroup } from '../../kit/Checkbox.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { TextField } from '../../kit/TextField.tsx'
import styles from './fields.module.css'
import { registrationOf } from './registration.ts'

type Contact = Output<typeof createContact>

interface NewContactDialogProps {
  /** As it was typed where nobody was found. */
  name: string
  onClose: () => void
  onEntered: (contact: Contact) => void
}

export function NewContactDialog({ name: typed, onClose, onEntered }: NewContactDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const form = useId()
  const [kind, setKind] = useState<Contact['kind']>('person')
  const [name, setName] = useState(typed)
  const [cpfCnpj, setCpfCnpj] = useState('')
  const [city, setCity] = useState('')
  const [isTried, setTried] = useState(false)
  const { mutate, error, isPending } = useCommand(createContact, { quiet: true, onDone: onEntered })
  const registration = registrationOf(cpfCnpj, kind)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    // a form inside a dialog still bubbles to the form the dialog was opened from
    event.stopPropagation()
    setTried(true)
    if (!name.trim() || registration === null) return
    mutate({ kind, name, cpfCnpj: registration || undefined, city: city.trim() || undefined })
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t`Cadastrar interessado`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" type="submit" form={form} isPending={isPending}>
            {t`Cadastrar`}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.fields} onSubmit={submit} noValidate>
        <RadioGroup
          label={t`Pessoa ou organização`}
          value={kind}
          onChange={setKind}
          isRow
          choices={[
            { value: 'person', label: t`Pessoa` },
            { value: 'organization', label: t`Organização` },
          ]}
        />
        <TextField
          label={kind === 'person' ? t`Nome completo` : t`Nome ou razão social`}
          value={name}
          onChange={setName}
          maxLength={250}
          error={isTried && !name.trim() ? t`Informe o nome.` : null}
          autoFocus
          isRequired
        />
        <TextField
          label={kind === 'person' ? 'CPF' : 'CNPJ'}
          value={cpfCnpj}
          onChange={setCpfCnpj}
          error={
            isTried && registration === null
              ? kind === 'person'
                ? t`O CPF tem 11 números. Confira, ou deixe em branco.`
                : t`O CNPJ tem 14 letras e números. Confira, ou deixe em branco.`
              : null
          }
          isOptional
        />
        <TextField label={t`Município`} value={city} onChange={setCity} maxLength={100} isOptional />
        {error ? (
          <p role="alert" className={styles.refused}>
            {refusalSentence(error, i18n)}
          </p>
        ) : null}
      </form>
    </Dialog>
  )
}
