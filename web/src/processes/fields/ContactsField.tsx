/** Which people and organisations? Found in the registry while typing; whoever may enters a new one without leaving the form. */
import { findContacts } from '@lavra/contract/organization.ts'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { useMay } from '../../app/session.tsx'
import type { FieldTexts } from '../../kit/Field.tsx'
import { IconBuilding, IconUser } from '../../kit/icons.ts'
import type { Option } from '../../kit/options.tsx'
import { TagPicker } from '../../kit/TagPicker.tsx'
import { NewContactDialog } from './NewContactDialog.tsx'

interface ContactsFieldProps extends FieldTexts {
  value: readonly Option[]
  onChange: (value: readonly Option[]) => void
}

/** What was typed and nobody found, and where the answer goes. */
interface Entering {
  name: string
  answer: (option: Option | null) => void
}

export const contactOption = ({ id, name }: { id: string; name: string }): Option => ({ id, label: name })

const find = async (text: string, signal: AbortSignal): Promise<Option[]> =>
  (await call(findContacts, { text }, { signal })).items.map((contact) => ({
    ...contactOption(contact),
    icon: contact.kind === 'person' ? <IconUser aria-hidden="true" /> : <IconBuilding aria-hidden="true" />,
  }))

export function ContactsField(props: ContactsFieldProps) {
  const { t } = useLingui()
  const may = useMay()
  const [entering, setEntering] = useState<Entering | null>(null)
  const enter = (name: string) =>
    new Promise<Option>((resolve, reject) => {
      setEntering({ name, answer: (option) => (option ? resolve(option) : reject(new Error('not entered'))) })
    })
  const end = (option: Option | null) => {
    entering?.answer(option)
    setEntering(null)
  }
  return (
    <>
      <TagPicker
        {...props}
        options={find}
        create={may('registry.contacts') ? enter : undefined}
        createLabel={(text) => t`Cadastrar “${text}”…`}
        placeholder={t`Nome da pessoa ou do órgão`}
      />
      {entering ? (
        <NewContactDialog name={entering.name} onClose={() => end(null)} onEntered={(contact) => end(contactOption(contact))} />
      ) : null}
    </>
  )
}
