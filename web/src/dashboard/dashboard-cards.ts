/** What are the cards of the control panel called? */
import type { DashboardCard, showDashboard } from '@lavra/contract/dashboard.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export type Dashboard = Output<typeof showDashboard>

export const cardTitles: Record<DashboardCard, MessageDescriptor> = {
  desk: msg`Processos abertos`,
  deadlines: msg`Prazos`,
  returns: msg`Retornos programados`,
  drafts: msg`Minutas sem assinatura`,
  blocks: msg`Blocos`,
  'block-groups': msg`Grupos de blocos`,
  assignees: msg`Atribuição`,
  types: msg`Tipos de processo`,
  markers: msg`Marcadores`,
  'follow-ups': msg`Acompanhamento especial`,
  suspended: msg`Sobrestados`,
}
