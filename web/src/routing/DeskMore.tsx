/** Which columns are seen, and the list as a table to take away. */
import { downloadDesk } from '@lavra/contract/desk.ts'
import { useLingui } from '@lingui/react/macro'
import { useActingUnit } from '../api/acting-unit.ts'
import { planRequest } from '../api/request.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { IconAdjustments, IconDownload } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { useColumnTitles } from './desk-columns.tsx'
import { type DeskFilter, inputOf } from './desk-filter.ts'
import { type ChoosableColumn, useDeskViews } from './use-desk-views.ts'

export function DeskMore({ filter, hasColumns }: { filter: DeskFilter; hasColumns: boolean }) {
  const { t } = useLingui()
  const titles = useColumnTitles()
  const unitId = useActingUnit()
  const { columns, toggleColumn } = useDeskViews()
  const takeAway = () => {
    const { limit: _, ...input } = inputOf(filter)
    const { url } = planRequest(downloadDesk, input)
    const link = document.createElement('a')
    // a download cannot send the tab's unit as a header
    link.href = `${url}${url.includes('?') ? '&' : '?'}unit=${unitId}`
    link.download = ''
    link.click()
  }
  return (
    <Menu
      label={t`Colunas e planilha`}
      placement="bottom end"
      trigger={<IconButton label={t`Colunas e planilha`} icon={<IconAdjustments aria-hidden="true" />} />}
      groups={[
        {
          id: 'columns',
          title: t`Colunas mostradas`,
          items: hasColumns
            ? (Object.keys(titles) as ChoosableColumn[]).map((id) => ({
                id,
                label: titles[id],
                isCurrent: columns.includes(id),
                run: () => toggleColumn(id),
              }))
            : [],
        },
        {
          id: 'table',
          items: [{ id: 'table', label: t`Baixar como planilha (CSV)`, icon: <IconDownload aria-hidden="true" />, run: takeAway }],
        },
      ]}
    />
  )
}
