/** What each kind of notification is about, as one reads it in filters and preferences. */
import type { NotificationKind } from '@lavra/contract/notifications.ts'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const kindLabels: Record<NotificationKind, MessageDescriptor> = {
  arrival: msg`Processos que chegam à unidade`,
  assigned: msg`Processos atribuídos a mim`,
  signed: msg`Documentos assinados`,
  included: msg`Documentos incluídos`,
  replied: msg`Respostas a comentários`,
  'stay-lifted': msg`Fim de sobrestamento`,
  granted: msg`Credenciais de processos sigilosos`,
  'deadline-due': msg`Prazos que vencem`,
  'return-due': msg`Retornos programados que vencem`,
  'to-sign': msg`Pedido de assinatura em sigiloso`,
  'batch-finished': msg`Fim de ato em lote`,
}
