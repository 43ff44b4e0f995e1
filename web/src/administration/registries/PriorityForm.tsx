/** One legal priority: who has it, and by which law. */
import { listPriorities, savePriority } from '@lavra/contract/process-life.ts'
import { listRegistry } from '@lavra/contract/processes.ts'
import { useLingui } from '@lingui/react/macro'
import { useDraft } from '../../app/use-draft.ts'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import styles from '../administration.module.css'
import { FormDrawer } from '../FormDrawer.tsx'
import type { RegistryEntry } from './use-registry.ts'

export function PriorityForm({ entry, onClose }: { entry: RegistryEntry | null; onClose: () => void }) {
  const { t } = useLingui()
  const draft = useDraft({
    endpoint: savePriority,
    start: { name: entry?.name ?? '', law: entry?.detail ?? '', active: entry?.active ?? true },
    input: (values) => ({ ...values, id: entry?.id }),
    sentences: { name: t`Informe o nome, com até 100 caracteres.`, law: t`Use no máximo 300 caracteres, em uma linha.` },
    refusalAt: { 'already-exists': 'name' },
    invalidates: [listRegistry, listPriorities],
    onSaved: (_, { name }) => {
      toast(entry ? t`Prioridade “${name}” alterada.` : t`Prioridade “${name}” criada.`)
      onClose()
    },
  })
  return (
    <FormDrawer draft={draft} title={entry ? entry.name : t`Nova prioridade`} onClose={onClose}>
      <TextField
        label={t`Nome`}
        description={t`A quem a lei dá prioridade. Exemplo: Pessoa com doença grave.`}
        {...draft.field('name')}
        isRequired
        autoFocus={!entry}
      />
      <TextField label={t`Fundamento`} description={t`Exemplo: art. 69-A, IV, da Lei nº 9.784/1999.`} {...draft.field('law')} isOptional />
      <Checkbox isSelected={draft.values.active} onChange={(on) => draft.set('active', on)}>
        {t`Ativa`}
        <small className={styles.hint}>{t`As inativas não são oferecidas; o que já as usa não muda.`}</small>
      </Checkbox>
    </FormDrawer>
  )
}
