/** One of the process's documents is said to belong to an item. */
import { addWorkItemDocument, showProcessWorkPlan } from '@lavra/contract/work-plans.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import type { Option } from '../kit/options.tsx'
import type { Process } from '../processes/process.ts'
import type { WorkItem } from './WorkPlanPage.tsx'

export function LinkDocumentDialog({ process, item, onClose }: { process: Process; item: WorkItem; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [chosen, setChosen] = useState<Option | null>(null)
  const add = useCommand(addWorkItemDocument, { quiet: true, invalidates: [showProcessWorkPlan], onDone: onClose })
  const linked = new Set(item.documents.map(({ id }) => id))
  const options = process.documents
    .filter((document) => !linked.has(document.id) && document.state !== 'cancelled')
    .map(({ id, number, title }): Option => ({ id, label: title, detail: number }))
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Ligar documento ao item`}
      intro={item.name}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={add.isPending}
            isDisabled={!chosen}
            onPress={() => chosen && add.mutate({ processId: process.id, itemId: item.id, documentId: chosen.id })}
          >
            {t`Ligar`}
          </Button>
        </>
      }
    >
      <ComboBox
        label={t`Documento do processo`}
        description={t`Um item ainda a fazer passa a estar em andamento.`}
        placeholder={t`Digite o nome ou o número`}
        options={options}
        value={chosen}
        onChange={setChosen}
        error={add.error ? refusalSentence(add.error, i18n) : null}
        autoFocus
      />
    </Dialog>
  )
}
