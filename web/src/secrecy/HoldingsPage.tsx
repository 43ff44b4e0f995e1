/** The confidential processes of a unit, for whoever keeps its collection: who holds credentials, and what is to be mended. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listHoldings } from '@lavra/contract/holdings.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Plural, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { whyNotSentence } from '../api/refusal-sentence.ts'
import { useEndpointPages } from '../api/use-endpoint.ts'
import { useQueryText } from '../app/page.ts'
import { BulkBar } from '../kit/BulkBar.tsx'
import { Button } from '../kit/Button.tsx'
import { useFormats } from '../kit/format.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { IconArchive, IconDots, IconDownload, IconKey, IconX } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import type { TableColumn } from '../kit/Table.tsx'
import { Badge } from '../kit/Tag.tsx'
import { KeptFrame } from '../notes/KeptFrame.tsx'
import { KeptNumber } from '../notes/KeptProcess.tsx'
import lists from '../notes/lists.module.css'
import { ActivateDialog } from './ActivateDialog.tsx'
import { CancelInactiveDrawer } from './CancelInactiveDrawer.tsx'
import { HoldingsPassword, needsPassword } from './HoldingsPassword.tsx'
import styles from './secrecy.module.css'
import { useHoldingsTable } from './use-holdings-table.ts'

export type HoldingRow = Output<typeof listHoldings>['items'][number] & { id: string }

export function HoldingsPage() {
  const { t } = useLingui()
  const [query, setQuery] = useQueryText()
  const only = query.so === 'inativas' ? 'inactive' : 'all'
  const pages = useEndpointPages(listHoldings, { only }, ({ next }) => (next ? { cursor: next } : null), { keepPrevious: true })
  const withIds = useMemo(
    () =>
      pages.data && {
        pages: pages.data.pages.map(({ items }) => ({ items: items.map((row): HoldingRow => ({ ...row, id: row.process.id })) })),
      },
    [pages.data],
  )
  const [selected, select] = useState<ReadonlySet<string>>(new Set())
  const [activating, setActivating] = useState<HoldingRow | null>(null)
  const [cancelling, setCancelling] = useState<readonly HoldingRow[] | null>(null)
  const takeAway = useHoldingsTable(only)
  const columns = useMemo<TableColumn<HoldingRow>[]>(
    () => [
      { id: 'number', title: t`Processo`, width: 230, isRowHeader: true, cell: (row) => <Numbered row={row} /> },
      {
        id: 'type',
        title: t`Tipo`,
        width: '3fr',
        minWidth: 160,
        cell: ({ process }) => <span className={lists.line}>{process.type}</span>,
      },
      { id: 'started', title: t`Autuação`, width: 110, cell: (row) => <Started row={row} /> },
      { id: 'written', title: t`Observações e acompanhamento`, width: '4fr', minWidth: 220, cell: (row) => <Written row={row} /> },
      { id: 'grants', title: t`Credenciais da unidade`, width: '3fr', minWidth: 200, cell: (row) => <Holders row={row} /> },
      {
        id: 'acts',
        title: t`Ações`,
        width: 64,
        isEnd: true,
        cell: (row) => <RowMenu row={row} onActivate={() => setActivating(row)} onCancel={() => setCancelling([row])} />,
      },
    ],
    [t],
  )
  const title = t`Acervo de Sigilosos da Unidade`
  if (needsPassword(pages.error)) return <HoldingsPassword title={title} onOpen={() => void pages.refetch()} />
  const chosen = (withIds?.pages ?? []).flatMap(({ items }) => items).filter(({ id }) => selected.has(id))
  return (
    <>
      <KeptFrame
        title={title}
        actions={<Button icon={<IconDownload aria-hidden="true" />} onPress={takeAway}>{t`Baixar planilha`}</Button>}
        filters={
          <Segmented
            label={t`Credenciais`}
            value={only}
            onChange={(value) => {
              select(new Set())
              setQuery({ so: value === 'inactive' ? 'inativas' : null })
            }}
            choices={[
              { value: 'all', label: t`Todos` },
              { value: 'inactive', label: t`Com credencial inativa` },
            ]}
          />
        }
        pages={{ ...pages, data: withIds }}
        columns={columns}
        rowName={({ process }) => process.number}
        onOpen={(row) => setActivating(row)}
        selection={{
          selected,
          onSelect: select,
          bar: (
            <BulkBar count={chosen.length} onClear={() => select(new Set())}>
              <Button icon={<IconX aria-hidden="true" />} onPress={() => setCancelling(chosen)}>
                {t`Cancelar credenciais inativas`}
              </Button>
            </BulkBar>
          ),
        }}
        card={(row) => (
          <div className={lists.card}>
            <span className={lists.cardHead}>
              <Numbered row={row} />
              <RowMenu row={row} onActivate={() => setActivating(row)} onCancel={() => setCancelling([row])} />
            </span>
            <span className={lists.quiet}>
              {row.process.type} · <Started row={row} />
            </span>
            <Written row={row} isWhole />
            <Holders row={row} />
          </div>
        )}
        empty={
          only === 'inactive'
            ? {
                icon: <IconKey size={28} aria-hidden="true" />,
                title: t`Nenhuma credencial inativa`,
                text: t`Uma credencial fica inativa quando quem a tem deixa a unidade ou é desativado.`,
              }
            : {
                icon: <IconArchive size={28} aria-hidden="true" />,
                title: t`Nenhum processo sigiloso`,
                text: t`Aqui ficam os processos sigilosos em que alguém da unidade tem ou teve credencial.`,
              }
        }
      />
      {activating ? <ActivateDialog row={activating} onClose={() => setActivating(null)} /> : null}
      {cancelling ? (
        <CancelInactiveDrawer
          rows={cancelling}
          onClose={() => {
            setCancelling(null)
            select(new Set())
          }}
        />
      ) : null}
    </>
  )
}

const Numbered = ({ row: { process } }: { row: HoldingRow }) => (
  <KeptNumber process={{ number: process.number, type: process.type, summary: '', level: 'confidential' }} />
)

function Started({ row: { process } }: { row: HoldingRow }) {
  return useFormats().day(process.createdAt)
}

/** What the unit wrote about it; on a card, where nothing shows what is cut, all of it. */
function Written({ row: { remark, followUps }, isWhole }: { row: HoldingRow; isWhole?: boolean }) {
  const { t } = useLingui()
  const followed = followUps.map(({ group, text }) => [group, text].filter(Boolean).join(': ') || t`Em acompanhamento`).join('; ')
  if (!remark && !followed) return isWhole ? null : <span className={lists.quiet}>–</span>
  return (
    <span className={isWhole ? styles.written : lists.two} title={[remark, followed].filter(Boolean).join('\n')}>
      {remark ? <span>{remark}</span> : null}
      {followed ? <small>{followed}</small> : null}
    </span>
  )
}

function Holders({ row: { active, inactive, ended } }: { row: HoldingRow }) {
  const { t } = useLingui()
  const names = [...active, ...inactive].join(', ') || t`Encerradas: ${ended.join(', ')}`
  return (
    <span className={styles.holders} title={names}>
      <span className={lists.line}>{names}</span>
      {active.length === 0 && inactive.length > 0 ? <Badge tone="danger">{t`Sem acesso na unidade`}</Badge> : null}
      {inactive.length > 0 && active.length > 0 ? (
        <Badge tone="warn">
          <Plural value={inactive.length} one="# inativa" other="# inativas" />
        </Badge>
      ) : null}
      {active.length + inactive.length === 0 ? <Badge>{t`Sem credencial`}</Badge> : null}
    </span>
  )
}

function RowMenu({ row, onActivate, onCancel }: { row: HoldingRow; onActivate: () => void; onCancel: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const why = (code: string | null) => whyNotSentence(code, i18n)
  return (
    <Menu
      label={t`Ações`}
      placement="bottom end"
      trigger={<IconButton label={t`Ações de ${row.process.number}`} icon={<IconDots aria-hidden="true" />} />}
      groups={[
        {
          id: 'acts',
          items: [
            { id: 'activate', label: t`Ativar credencial`, icon: <IconKey />, whyNot: why(row.abilities.activate), run: onActivate },
            {
              id: 'cancel',
              label: t`Cancelar credenciais inativas`,
              icon: <IconX />,
              isDanger: true,
              whyNot: why(row.abilities.cancel),
              run: onCancel,
            },
          ],
        },
      ]}
    />
  )
}
