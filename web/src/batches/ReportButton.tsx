/** The result of everything in a batch as a table for a spreadsheet. */

import { csvOf } from '@lavra/contract/csv.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { sentenceOf } from '../api/refusal-sentence.ts'
import { Button } from '../kit/Button.tsx'
import { useFormats } from '../kit/format.ts'
import { IconDownload } from '../kit/icons.ts'
import { toast } from '../kit/toast-queue.ts'
import { allItems, type Batch } from './use-batch.ts'

export function ReportButton({ batch }: { batch: Batch }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const words = {
    done: t`feito`,
    unchanged: t`já estava assim`,
    refused: t`recusado`,
    failed: t`falhou`,
    pending: t`não tentado`,
  }
  const save = async () => {
    const items = await allItems(batch.id, 'all')
    const rows = items.map(({ number, outcome, refusal, at }) => [
      number ?? '',
      words[outcome ?? 'pending'],
      refusal ? sentenceOf(refusal.code, refusal.params, i18n) : '',
      at ? format.long(at) : '',
    ])
    const table = csvOf([
      [{ process: t`Processo`, document: t`Documento`, block: t`Bloco` }[batch.subject], t`Resultado`, t`Motivo`, t`Quando`],
      ...rows,
    ])
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([table], { type: 'text/csv;charset=utf-8' }))
    link.download = t`lote-${batch.id}.csv`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  }
  return (
    <div>
      <Button
        kind="secondary"
        icon={<IconDownload aria-hidden="true" />}
        onPress={() => void save().catch(() => toast(t`Não foi possível baixar o relatório agora. Tente de novo.`))}
      >
        {t`Baixar relatório`}
      </Button>
    </div>
  )
}
