/** One subject of the classification plan. */
import { findClassificationCodes, listProcessTypes, listRegistry, saveClassificationCode } from '@lavra/contract/processes.ts'
import { useLingui } from '@lingui/react/macro'
import { useDraft } from '../../app/use-draft.ts'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import styles from '../administration.module.css'
import { FormDrawer } from '../FormDrawer.tsx'
import type { RegistryEntry } from './use-registry.ts'

export function SubjectForm({ entry, onClose }: { entry: RegistryEntry | null; onClose: () => void }) {
  const { t } = useLingui()
  const draft = useDraft({
    endpoint: saveClassificationCode,
    start: { code: entry?.code ?? '', name: entry?.name ?? '', active: entry?.active ?? true },
    input: (values) => ({ ...values, id: entry?.id }),
    sentences: { code: t`Informe o código, com até 40 caracteres.`, name: t`Informe o assunto, com até 250 caracteres.` },
    refusalAt: { 'already-exists': 'code' },
    invalidates: [listRegistry, findClassificationCodes, listProcessTypes],
    onSaved: (_, { code }) => {
      toast(entry ? t`Assunto ${code} alterado.` : t`Assunto ${code} criado.`)
      onClose()
    },
  })
  return (
    <FormDrawer draft={draft} title={entry ? `${entry.code} ${entry.name}` : t`Novo assunto`} onClose={onClose}>
      <TextField
        label={t`Código`}
        description={t`Como está no plano. Exemplo: 033.11.`}
        {...draft.field('code')}
        isRequired
        autoFocus={!entry}
      />
      <TextField label={t`Assunto`} {...draft.field('name')} isRequired />
      <Checkbox isSelected={draft.values.active} onChange={(on) => draft.set('active', on)}>
        {t`Ativo`}
        <small className={styles.hint}>{t`Os inativos não são oferecidos; os processos que já os usam não mudam.`}</small>
      </Checkbox>
    </FormDrawer>
  )
}
