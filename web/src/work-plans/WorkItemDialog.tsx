/** What there is to say of an item: its state, a note, and the unit in charge. */
import { findUnits } from '@lavra/contract/organization.ts'
import { setWorkItem, showProcessWorkPlan, workItemStates } from '@lavra/contract/work-plans.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Select } from '../kit/Select.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import type { Process } from '../processes/process.ts'
import { type UnitOption, unitOption } from '../routing/unit-options.ts'
import { itemStates } from './item-states.ts'
import type { WorkItem } from './WorkPlanPage.tsx'
import styles from './work-plans.module.css'

const longest = 500
const find = async (text: string, signal: AbortSignal) => (await call(findUnits, { text }, { signal })).items.map(unitOption)

export function WorkItemDialog({ process, item, onClose }: { process: Process; item: WorkItem; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [state, setState] = useState(item.state)
  const [text, setText] = useState(item.text)
  const [unit, setUnit] = useState<UnitOption | null>(item.chargedUnit && unitOption(item.chargedUnit))
  const set = useCommand(setWorkItem, { quiet: true, invalidates: [showProcessWorkPlan], onDone: onClose })
  const over = text.trim().length > longest
  const problem = over ? t`Resuma o texto: o limite é de ${longest} caracteres.` : set.error ? refusalSentence(set.error, i18n) : null
  const save = () =>
    set.mutate({ processId: process.id, itemId: item.id, state, text, chargedUnitId: unit?.id ?? null, revision: item.revision })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={item.name}
      intro={item.description || undefined}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" isPending={set.isPending} isDisabled={over} onPress={save}>
            {t`Salvar`}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Select
          label={t`Situação`}
          options={workItemStates.map((id) => ({ id, label: i18n._(itemStates[id].label) }))}
          value={state}
          onChange={(id) => setState(workItemStates.find((one) => one === id) ?? state)}
        />
        <TextArea label={t`Descrição`} value={text} onChange={setText} limit={longest} rows={4} error={problem} isOptional autoFocus />
        <ComboBox
          label={t`Unidade a cargo`}
          placeholder={t`Digite a sigla ou o nome`}
          options={find}
          value={unit}
          onChange={setUnit}
          isOptional
        />
      </div>
    </Dialog>
  )
}
