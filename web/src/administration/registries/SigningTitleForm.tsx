/** One title to sign with, and where it is offered. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { findUnits } from '@lavra/contract/organization.ts'
import { listRegistry } from '@lavra/contract/processes.ts'
import { listSigningTitles, saveSigningTitle, showSigningTitle } from '@lavra/contract/signatures.ts'
import { useLingui } from '@lingui/react/macro'
import { call } from '../../api/call.ts'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { useDraft } from '../../app/use-draft.ts'
import { Checkbox } from '../../kit/Checkbox.tsx'
import type { Option } from '../../kit/options.tsx'
import { TagPicker } from '../../kit/TagPicker.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import { unitOption } from '../../routing/unit-options.ts'
import styles from '../administration.module.css'
import { FormDrawer } from '../FormDrawer.tsx'
import type { RegistryEntry } from './use-registry.ts'

type Title = Output<typeof showSigningTitle>

const find = async (text: string, signal: AbortSignal) => (await call(findUnits, { text }, { signal })).items.map(unitOption)

/** An entry is shown once it is known where it is offered. */
export function SigningTitleForm({ entry, onClose }: { entry: RegistryEntry | null; onClose: () => void }) {
  const title = useEndpoint(showSigningTitle, entry ? { titleId: entry.id } : null, { staleTime: 0 })
  if (entry && (!title.data || title.isFetching)) return null
  return <Form title={title.data ?? null} onClose={onClose} />
}

function Form({ title, onClose }: { title: Title | null; onClose: () => void }) {
  const { t } = useLingui()
  const draft = useDraft({
    endpoint: saveSigningTitle,
    start: { name: title?.name ?? '', units: (title?.units ?? []).map(unitOption) as readonly Option[], active: title?.active ?? true },
    input: ({ units, ...values }) => ({ ...values, id: title?.id, unitIds: units.map(({ id }) => id) }),
    sentences: { name: t`Informe o cargo ou a função, com até 200 caracteres.` },
    refusalAt: { 'already-exists': 'name' },
    invalidates: [listRegistry, listSigningTitles, showSigningTitle],
    onSaved: (_, { name }) => {
      toast(title ? t`Cargo “${name}” alterado.` : t`Cargo “${name}” criado.`)
      onClose()
    },
  })
  return (
    <FormDrawer draft={draft} title={title ? title.name : t`Novo cargo`} onClose={onClose}>
      <TextField
        label={t`Cargo ou função`}
        description={
          title
            ? t`As assinaturas já feitas guardam o nome da época.`
            : t`Como deve aparecer na assinatura. Exemplo: Diretora de Logística.`
        }
        {...draft.field('name')}
        isRequired
        autoFocus={!title}
      />
      <TagPicker
        label={t`Unidades em que é oferecido`}
        description={t`Quem assina em uma unidade escolhe entre os cargos dela. Uma unidade sem nenhum oferece todos.`}
        placeholder={t`Digite a sigla ou o nome`}
        options={find}
        {...draft.field('units')}
        isOptional
      />
      <Checkbox isSelected={draft.values.active} onChange={(on) => draft.set('active', on)}>
        {t`Ativo`}
        <small className={styles.hint}>{t`Os inativos não são oferecidos a quem assina.`}</small>
      </Checkbox>
    </FormDrawer>
  )
}
