/** One legal basis: its short name, the law, the level it justifies. */
import { listLegalBases, listRegistry, saveLegalBasis } from '@lavra/contract/processes.ts'
import { useLingui } from '@lingui/react/macro'
import { useDraft } from '../../app/use-draft.ts'
import { Checkbox, RadioGroup } from '../../kit/Checkbox.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import styles from '../administration.module.css'
import { FormDrawer } from '../FormDrawer.tsx'
import type { RegistryEntry } from './use-registry.ts'

export function LegalBasisForm({ entry, onClose }: { entry: RegistryEntry | null; onClose: () => void }) {
  const { t } = useLingui()
  const level: 'restricted' | 'confidential' = entry?.level === 'confidential' ? 'confidential' : 'restricted'
  const draft = useDraft({
    endpoint: saveLegalBasis,
    start: { level, name: entry?.name ?? '', law: entry?.detail ?? '', active: entry?.active ?? true },
    input: (values) => ({ ...values, id: entry?.id }),
    sentences: { name: t`Informe o nome, com até 200 caracteres.`, law: t`Informe a lei e o artigo, com até 300 caracteres.` },
    refusalAt: { 'already-exists': 'name' },
    invalidates: [listRegistry, listLegalBases],
    onSaved: (_, { name }) => {
      toast(entry ? t`Hipótese “${name}” alterada.` : t`Hipótese “${name}” criada.`)
      onClose()
    },
  })
  return (
    <FormDrawer draft={draft} title={entry ? entry.name : t`Nova hipótese legal`} onClose={onClose}>
      <TextField
        label={t`Nome`}
        description={t`Curto, como se fala. Exemplo: Informação pessoal.`}
        {...draft.field('name')}
        isRequired
        autoFocus={!entry}
      />
      <TextField label={t`Fundamento`} description={t`Exemplo: art. 31 da Lei nº 12.527/2011.`} {...draft.field('law')} isRequired />
      <RadioGroup
        label={t`Justifica o nível`}
        {...draft.field('level')}
        choices={[
          { value: 'restricted', label: t`Restrito`, detail: t`Só as unidades por onde o processo tramita.` },
          { value: 'confidential', label: t`Sigiloso`, detail: t`Só quem recebe credencial, a cada vez com sua senha.` },
        ]}
      />
      <Checkbox isSelected={draft.values.active} onChange={(on) => draft.set('active', on)}>
        {t`Ativa`}
        <small className={styles.hint}>{t`As inativas não são oferecidas; o que já as usa não muda.`}</small>
      </Checkbox>
    </FormDrawer>
  )
}
