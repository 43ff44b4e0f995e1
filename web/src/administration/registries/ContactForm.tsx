/** A new person or organisation. */
import { createContact, findContacts } from '@lavra/contract/organization.ts'
import { listRegistry } from '@lavra/contract/processes.ts'
import { useLingui } from '@lingui/react/macro'
import { useDraft } from '../../app/use-draft.ts'
import { RadioGroup } from '../../kit/Checkbox.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import { FormDrawer } from '../FormDrawer.tsx'
import { bareTaxId, writtenTaxId } from './tax-id.ts'

export function ContactForm({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const kind: 'person' | 'organization' = 'person'
  const draft = useDraft({
    endpoint: createContact,
    start: { kind: kind as 'person' | 'organization', name: '', cpfCnpj: '', email: '', city: '' },
    input: ({ kind: what, name, cpfCnpj, email, city }) => ({
      kind: what,
      name,
      cpfCnpj: bareTaxId(cpfCnpj) || undefined,
      email: email.trim() || undefined,
      city: city.trim() || undefined,
    }),
    sentences: {
      name: t`Informe o nome, com até 250 caracteres.`,
      cpfCnpj: t`O CPF tem 11 algarismos e o CNPJ, 14 posições. Confira ou deixe em branco.`,
      email: t`Confira o endereço: falta a arroba ou o domínio.`,
      city: t`A cidade tem até 100 caracteres.`,
    },
    refusalAt: { 'already-exists': 'cpfCnpj' },
    invalidates: [listRegistry, findContacts],
    onSaved: (_, { name }) => {
      toast(t`Contato “${name}” criado.`)
      onClose()
    },
  })
  const isPerson = draft.values.kind === 'person'
  return (
    <FormDrawer draft={draft} title={t`Novo contato`} onClose={onClose} action={t`Criar contato`}>
      <RadioGroup
        label={t`Tipo de contato`}
        isRow
        {...draft.field('kind')}
        choices={[
          { value: 'person', label: t`Pessoa` },
          { value: 'organization', label: t`Organização` },
        ]}
      />
      <TextField label={isPerson ? t`Nome` : t`Razão social`} {...draft.field('name')} isRequired autoFocus />
      <TextField
        label={isPerson ? t`CPF` : t`CNPJ`}
        autoComplete="off"
        value={draft.values.cpfCnpj}
        onChange={(text) => draft.set('cpfCnpj', writtenTaxId(bareTaxId(text)))}
        error={draft.errors.cpfCnpj}
        isOptional
      />
      <TextField label={t`E-mail`} type="email" autoComplete="off" {...draft.field('email')} isOptional />
      <TextField label={t`Cidade`} {...draft.field('city')} isOptional />
    </FormDrawer>
  )
}
