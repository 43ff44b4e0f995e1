/** The way to anything: a process by number, summary or party as you type, what was opened last, and every command by its name. */
import { showOutline } from '@lavra/contract/outlines.ts'
import { findProcesses, openByNumber } from '@lavra/contract/processes.ts'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import { call } from '../api/call.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { CommandPalette, type PaletteEntry } from '../kit/CommandPalette.tsx'
import { IconChevronRight, IconFileText, IconFolder, IconFolderOpen, IconHistory, IconLock } from '../kit/icons.ts'
import { toast } from '../kit/toast-queue.ts'
import { openOverlay, useOverlay } from './overlays.ts'
import { useFollow } from './page.ts'
import { looksLikeNumber } from './palette-number.ts'
import { paths } from './paths.ts'
import { useRecentProcesses } from './recent-processes.ts'
import { useSession } from './session.tsx'
import { useShortcutRows } from './shortcuts.ts'

export function Palette() {
  const { t } = useLingui()
  const follow = useFollow()
  const { user } = useSession()
  const isOpen = useOverlay() === 'palette'
  const [text, setText] = useState('')
  const wanted = text.trim()
  const asked = useSettled(wanted, 150)
  const isNumber = looksLikeNumber(wanted)
  const found = useEndpoint(findProcesses, isOpen && asked.length >= 2 ? { text: asked } : null, { keepPrevious: true })
  const exact = useEndpoint(openByNumber, isOpen && looksLikeNumber(asked) ? { number: asked } : null)
  const recents = useRecentProcesses(user.id)
  const commands = useShortcutRows().filter((row) => row.id !== 'palette' && row.enabled !== false)

  const openNumber = async (number: string) => {
    try {
      const place = await call(openByNumber, { number })
      follow(paths.process(place.processNumber, place.documentNumber))
    } catch (failure) {
      const isUnknown = failure instanceof ApiError && failure.status === 404
      const outlined = isUnknown ? await outlineOf(number) : null
      if (outlined) follow(paths.process(outlined))
      else
        toast(
          isUnknown
            ? t`Não há processo nem documento com o número ${number}, ou sua unidade não tem acesso a ele.`
            : t`Não foi possível procurar agora. Tente de novo.`,
        )
    }
  }

  // Enter must open a pasted number at once, before the server has said what it is; once it said that it is none, the entry gives way
  const place = asked === wanted ? exact.data : undefined
  const isUnknown = asked === wanted && exact.error instanceof ApiError && exact.error.status === 404
  const outline = useEndpoint(showOutline, isOpen && isUnknown ? { number: asked } : null)
  const outlined = isUnknown ? outline.data : undefined
  const isNone = isUnknown && !outlined
  const label = place?.documentNumber
    ? t`Documento ${place.documentNumber} no processo ${place.processNumber}`
    : (place ?? outlined)
      ? t`Processo ${place?.processNumber ?? outlined?.number ?? ''}`
      : t`Abrir o número ${wanted}`
  const numbers: PaletteEntry[] =
    isNumber && !isNone
      ? [
          {
            id: 'number',
            label,
            detail: outlined ? t`Restrito: sua unidade vê só onde ele está` : undefined,
            icon: outlined ? <IconLock /> : place?.documentNumber ? <IconFileText /> : <IconFolderOpen />,
            alwaysShown: true,
            run: () => openNumber(wanted),
          },
        ]
      : []
  const results = wanted.length >= 2 && asked.length >= 2 ? (found.data?.items ?? []) : []
  const by = (way: (typeof results)[number]['matched']): PaletteEntry[] =>
    results
      .filter((one) => one.matched === way && one.number !== place?.processNumber)
      .map((one) => ({
        id: `process-${one.id}`,
        label: one.number,
        detail: one.summary || one.type,
        icon: one.level === 'public' ? <IconFolder /> : <IconLock />,
        alwaysShown: true,
        run: () => follow(paths.process(one.number)),
      }))
  const latest = recents.map(({ number, summary }) => ({
    id: `recent-${number}`,
    label: number,
    detail: summary,
    icon: <IconHistory />,
    run: () => follow(paths.process(number)),
  }))
  return (
    <CommandPalette
      isOpen={isOpen}
      onClose={() => {
        openOverlay(null)
        setText('')
      }}
      label={t`Pesquisar ou executar um comando`}
      placeholder={t`Número, especificação, interessado ou comando`}
      text={text}
      onTextChange={setText}
      isBusy={found.isFetching || exact.isFetching}
      groups={[
        { id: 'number', title: t`Número exato`, items: numbers },
        { id: 'recent', title: t`Abertos por último neste navegador`, items: wanted ? [] : latest },
        { id: 'by-number', title: t`Processos pelo número`, items: by('number') },
        { id: 'by-summary', title: t`Processos pela especificação`, items: by('summary') },
        { id: 'by-party', title: t`Processos pelo interessado`, items: by('party') },
        {
          id: 'commands',
          title: t`Comandos`,
          items: commands.map((row) => ({ id: row.id, label: row.label, keys: row.keys, icon: <IconChevronRight />, run: row.run })),
        },
      ]}
    />
  )
}

/** The number as it is written, where the unit may know of the process without opening it. */
async function outlineOf(number: string): Promise<string | null> {
  const outline = await call(showOutline, { number }).catch(() => null)
  return outline?.number ?? null
}

/** The value once it has stood still for `pause` milliseconds: one question per word, not per letter. */
function useSettled(value: string, pause: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return settled
}
