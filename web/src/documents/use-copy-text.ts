/** Copies a text and says so. */
import type { Content } from '@lavra/contract/content/model.ts'
import { useLingui } from '@lingui/react/macro'
import { toast } from '../kit/toast-queue.ts'
import { copyText } from './copy-text.ts'

export function useCopyText(): (content: Content) => void {
  const { t } = useLingui()
  return (content) => {
    if (copyText(content)) toast(t`Texto copiado. Cole-o onde quiser guardá-lo.`)
    else toast(t`O navegador não deixou copiar. Selecione o texto e use Ctrl+C.`, { tone: 'danger' })
  }
}
