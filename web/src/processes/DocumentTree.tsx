/** The documents of the process in their order, narrowed by what the person looks for. Eight hundred are as quick as eight. */
import { plural } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useSession } from '../app/session.tsx'
import { useShortcuts } from '../app/shortcuts.ts'
import { DocumentsMenu } from '../documents/many/DocumentsMenu.tsx'
import { Button } from '../kit/Button.tsx'
import { EmptyState } from '../kit/EmptyState.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconFilter, IconFoldDown, IconFoldUp, IconListCheck } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { SearchField } from '../kit/SearchField.tsx'
import { Tree } from '../kit/Tree.tsx'
import { toast } from '../kit/toast-queue.ts'
import { useIsCoarse } from '../kit/use-narrow.ts'
import styles from './DocumentTree.module.css'
import type { Process, TreeItem } from './process.ts'
import type { Trace } from './TraceLine.tsx'
import { everything, fits, type TreeFilter } from './tree-filter.ts'
import { tracePrefix, useFolders } from './use-folders.tsx'
import type { News } from './use-news.ts'
import { usePicking } from './use-picking.ts'

interface DocumentTreeProps {
  process: Process
  documents: readonly TreeItem[]
  news: News
  traces: readonly Trace[]
  /** Units of the direct line; empty: it never travelled to or from here. */
  directLine: readonly string[]
  /** Documents per folder; 0 is without folders. */
  folderSize: number
  current: string | null
  onChoose: (id: string) => void
  filter: TreeFilter
  onFilter: (filter: TreeFilter) => void
  autoFocus?: boolean
}

type Shown = Pick<DocumentTreeProps, 'documents' | 'directLine'>

export function useShownDocuments({ documents, directLine }: Shown, filter: TreeFilter, news: News): readonly TreeItem[] {
  const ownUnit = useSession().unit?.code ?? null
  const settled = useDeferredValue(filter)
  return useMemo(
    () => documents.filter((item) => fits(item, settled, { ownUnit, directLine, isNew: (id) => news.has(id) })),
    [documents, directLine, settled, ownUnit, news],
  )
}

export function DocumentTree({
  process,
  documents,
  news,
  traces,
  directLine,
  folderSize,
  current,
  onChoose,
  filter,
  onFilter,
  autoFocus,
}: DocumentTreeProps) {
  const { t } = useLingui()
  const isCoarse = useIsCoarse()
  const shown = useShownDocuments({ documents, directLine }, filter, news)
  const isNarrowed = filter.onlyUnsigned || filter.onlyMine || filter.onlyNew || filter.onlyDirect
  const isFiltered = isNarrowed || filter.text.trim() !== ''
  const { nodes, expanded, setExpanded, hasFolders, isAllOpen, turnAll } = useFolders({
    shown,
    isFiltered,
    size: folderSize,
    current,
    news,
    traces,
  })
  const count = documents.length
  const box = useRef<HTMLDivElement>(null)
  const { isOn: isPicking, start: startPicking, end: endPicking, pickAll, picking, chosen } = usePicking(documents, shown)
  useShortcuts(
    useMemo(
      () => [{ id: 'pick-documents', keys: 'x', label: t`Escolher documentos`, scope: 'process', enabled: count > 0, run: startPicking }],
      [t, count, startPicking],
    ),
  )
  // who chooses goes on with the arrows and Space
  useEffect(() => {
    if (isPicking) box.current?.querySelector<HTMLElement>('[role=tree]')?.focus({ preventScroll: true })
  }, [isPicking])
  const follow = useFollow()
  const choose = (id: string) => {
    const trace = traces.find((one) => `${tracePrefix}${one.id}` === id)
    if (!trace) onChoose(id)
    else if (trace.to) follow(paths.document(trace.documentNumber))
    else toast(t`O documento foi movido para um processo a que sua unidade não tem acesso.`)
  }
  return (
    <div className={styles.pane}>
      <div className={styles.tools}>
        <SearchField
          label={t`Filtrar documentos`}
          placeholder={plural(count, { one: 'Filtrar # documento…', other: 'Filtrar # documentos…' })}
          value={filter.text}
          onChange={(text) => onFilter({ ...filter, text })}
          className={styles.search}
        />
        {hasFolders ? (
          <IconButton
            label={isAllOpen ? t`Recolher todas as pastas` : t`Expandir todas as pastas`}
            icon={isAllOpen ? <IconFoldUp aria-hidden="true" /> : <IconFoldDown aria-hidden="true" />}
            onPress={turnAll}
          />
        ) : null}
        {count > 0 ? (
          <IconButton
            label={isPicking ? t`Encerrar a escolha` : t`Escolher documentos`}
            keys="X"
            icon={<IconListCheck aria-hidden="true" />}
            isPressedDown={isPicking}
            onPress={isPicking ? endPicking : startPicking}
          />
        ) : null}
        <Menu
          label={t`Mostrar`}
          placement="bottom end"
          trigger={<IconButton label={t`Mostrar`} icon={<IconFilter aria-hidden="true" />} isPressedDown={isNarrowed} />}
          groups={[
            {
              id: 'which',
              items: [
                {
                  id: 'all',
                  label: t`Todos os documentos`,
                  isCurrent: !isNarrowed,
                  run: () => onFilter({ ...everything, text: filter.text }),
                },
                {
                  id: 'unsigned',
                  label: t`Só minutas sem assinatura`,
                  isCurrent: filter.onlyUnsigned,
                  run: () => onFilter({ ...filter, onlyUnsigned: !filter.onlyUnsigned }),
                },
                {
                  id: 'mine',
                  label: t`Só da minha unidade`,
                  isCurrent: filter.onlyMine,
                  run: () => onFilter({ ...filter, onlyMine: !filter.onlyMine }),
                },
                ...(directLine.length > 0
                  ? [
                      {
                        id: 'direct',
                        label: t`Só a linha direta (quem enviou ou recebeu)`,
                        isCurrent: filter.onlyDirect,
                        run: () => onFilter({ ...filter, onlyDirect: !filter.onlyDirect }),
                      },
                    ]
                  : []),
                ...(news.size > 0
                  ? [
                      {
                        id: 'new',
                        label: t`Só os novos para a unidade`,
                        isCurrent: filter.onlyNew,
                        run: () => onFilter({ ...filter, onlyNew: !filter.onlyNew }),
                      },
                    ]
                  : []),
              ],
            },
          ]}
        />
      </div>
      {count > 0 ? (
        <>
          {isFiltered ? (
            <p className={styles.count} role="status">
              <Plural value={shown.length} _0="Nenhum documento" one="# documento" other="# documentos" />
              <Button className={styles.clear} onPress={() => onFilter(everything)}>
                <Trans>Limpar filtros</Trans>
              </Button>
            </p>
          ) : null}
          {isPicking ? (
            <div className={styles.picking}>
              <span role="status">
                <Plural value={chosen.length} _0="Nenhum escolhido" one="# escolhido" other="# escolhidos" />
              </span>
              <Button onPress={pickAll} isDisabled={shown.length === 0}>
                <Trans>Todos</Trans>
              </Button>
              <DocumentsMenu process={process} documents={chosen} />
            </div>
          ) : null}
          <div ref={box} className={styles.tree}>
            <Tree
              label={t`Documentos do processo`}
              nodes={nodes}
              current={current}
              onChoose={choose}
              expanded={expanded}
              onExpand={setExpanded}
              rowHeight={isCoarse ? 44 : 34}
              picking={isPicking ? picking : undefined}
              autoFocus={autoFocus && shown.length > 0}
              empty={<EmptyState title={t`Nenhum documento neste filtro.`} />}
            />
          </div>
        </>
      ) : (
        <EmptyState title={t`Nenhum documento ainda`} text={t`Os documentos incluídos aparecem aqui, na ordem em que entraram.`} />
      )}
    </div>
  )
}
