/** The filters that are only on or off, behind one button that says how many are on. */
import { useLingui } from '@lingui/react/macro'
import { useQueryText } from '../app/page.ts'
import { useCheckpoints } from '../checkpoints/use-checkpoints.ts'
import { Button } from '../kit/Button.tsx'
import { IconAlertTriangle, IconBookmark, IconFilter, IconMail, IconMapPin, IconNote } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { checkpointWords, type DeskFilter, isNarrowed, type Notice, noFilter, noticeWords } from './desk-filter.ts'

export function DeskNotices({ filter }: { filter: DeskFilter }) {
  const { t } = useLingui()
  const [, setQuery] = useQueryText()
  const { notices, checkpointId } = filter
  const checkpoints = useCheckpoints()
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
  const setCheckpoint = (id: string) => setQuery({ fase: id === checkpointId ? null : id === 'none' ? checkpointWords.none : id })
  const on = notices.length + (checkpointId ? 1 : 0)
  return (
    <Menu
      label={t`Mais filtros`}
      trigger={
        <Button icon={<IconFilter aria-hidden="true" />} data-on={on > 0 || undefined}>
          {on > 0 ? t`Filtros (${on})` : t`Filtros`}
        </Button>
      }
      groups={[
        {
          id: 'notices',
          title: t`Mostrar só`,
          items: entries.map(({ id, ...entry }) => ({ id, ...entry, isCurrent: notices.includes(id), run: () => toggle(id) })),
        },
        {
          id: 'checkpoint',
          title: t`Ponto de controle`,
          items:
            checkpoints.length === 0
              ? []
              : [...checkpoints, { id: 'none', name: t`Sem ponto de controle` }].map(({ id, name }) => ({
                  id: `checkpoint ${id}`,
                  label: name,
                  icon: <IconMapPin aria-hidden="true" />,
                  isCurrent: id === checkpointId,
                  run: () => setCheckpoint(id),
                })),
        },
        { id: 'clear', items: isNarrowed(filter) ? [{ id: 'clear', label: t`Limpar filtros`, run: () => setQuery(noFilter) }] : [] },
      ]}
    />
  )
}
