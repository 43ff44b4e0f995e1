/** The filters that are only on or off, behind one button that says how many are on. */
import { useLingui } from '@lingui/react/macro'
import { useQueryText } from '../app/page.ts'
import { Button } from '../kit/Button.tsx'
import { IconAlertTriangle, IconBookmark, IconFilter, IconMail, IconNote } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { type DeskFilter, isNarrowed, type Notice, noFilter, noticeWords } from './desk-filter.ts'

export function DeskNotices({ filter }: { filter: DeskFilter }) {
  const { t } = useLingui()
  const [, setQuery] = useQueryText()
  const { notices } = filter
  const entries: { id: Notice; label: string; icon: React.ReactNode }[] = [
    { id: 'attention', label: t`Com novidade não vista na unidade`, icon: <IconAlertTriangle aria-hidden="true" /> },
    { id: 'noted', label: t`Com anotação`, icon: <IconNote aria-hidden="true" /> },
    { id: 'priority', label: t`Com anotação prioritária`, icon: <IconNote aria-hidden="true" /> },
    { id: 'unreadForMe', label: t`Marcados por mim como não lidos`, icon: <IconMail aria-hidden="true" /> },
    { id: 'followed', label: t`Em acompanhamento especial`, icon: <IconBookmark aria-hidden="true" /> },
  ]
  const toggle = (id: Notice) => {
    const next = notices.includes(id) ? notices.filter((one) => one !== id) : [...notices, id]
    setQuery({ tambem: next.map((one) => noticeWords[one]).join(' ') || null })
  }
  return (
    <Menu
      label={t`Mais filtros`}
      trigger={
        <Button icon={<IconFilter aria-hidden="true" />} data-on={notices.length > 0 || undefined}>
          {notices.length > 0 ? t`Filtros (${notices.length})` : t`Filtros`}
        </Button>
      }
      groups={[
        {
          id: 'notices',
          title: t`Mostrar só`,
          items: entries.map(({ id, ...entry }) => ({ id, ...entry, isCurrent: notices.includes(id), run: () => toggle(id) })),
        },
        { id: 'clear', items: isNarrowed(filter) ? [{ id: 'clear', label: t`Limpar filtros`, run: () => setQuery(noFilter) }] : [] },
      ]}
    />
  )
}
