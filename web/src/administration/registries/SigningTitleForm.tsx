/** One title to sign with. */
import { listRegistry } from '@lavra/contract/processes.ts'
import { listSigningTitles, saveSigningTitle } from '@lavra/contract/signatures.ts'
import { useLingui } from '@lingui/react/macro'
import { useDraft } from '../../app/use-draft.ts'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import styles from '../administration.module.css'
import { FormDrawer } from '../FormDrawer.tsx'
import type { RegistryEntry } from './use-registry.ts'

export function SigningTitleForm({ entry, onClose }: { entry: RegistryEntry | null; onClose: () => void }) {
  const { t } = useLingui()
  const draft = useDraft({
    endpoint: saveSigningTitle,
    start: { name: entry?.name ?? '', active: entry?.active ?? true },
    input: (values) => ({ ...values, id: entry?.id }),
    sentences: { name: t`Informe o cargo ou a função, com até 200 caracteres.` },
    refusalAt: { 'already-exists': 'name' },
    invalidates: [listRegistry, listSigningTitles],
    onSaved: (_, { name }) => {
      toast(entry ? t`Cargo “${name}” alterado.` : t`Cargo “${name}” criado.`)
      onClose()
    },
  })
  return (
    <FormDrawer draft={draft} title={entry ? entry.name : t`Novo cargo`} onClose={onClose}>
      <TextField
        label={t`Cargo ou função`}
        description={
          entry
            ? t`As assinaturas já feitas guardam o nome da época.`
            : t`Como deve aparecer na assinatura. Exemplo: Diretora de Logística.`
        }
        {...draft.field('name')}
        isRequired
        autoFocus={!entry}
      />
      <Checkbox isSelected={draft.values.active} onChange={(on) => draft.set('active', on)}>
        {t`Ativo`}
        <small className={styles.hint}>{t`Os inativos não são oferecidos a quem assina.`}</small>
      </Checkbox>
    </FormDrawer>
  )
}
