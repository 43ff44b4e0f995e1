/** The units of an agency as a tree (G-03, G-04). */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listAgencies, listUnits } from '@lavra/contract/organization.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { useSession } from '../../app/session.tsx'
import { useFormats } from '../../kit/format.ts'
import { IconHierarchy2 } from '../../kit/icons.ts'
import { Select } from '../../kit/Select.tsx'
import type { TableColumn } from '../../kit/Table.tsx'
import { Badge } from '../../kit/Tag.tsx'
import styles from '../administration.module.css'
import { usePlace } from '../place.ts'
import { RecordList } from '../RecordList.tsx'
import { UnitForm } from './UnitForm.tsx'
import { UnitName } from './UnitName.tsx'
import { withAncestors } from './unit-tree.ts'

export type Unit = Output<typeof listUnits>['items'][number]

export function UnitsPage() {
  const { t } = useLingui()
  const format = useFormats()
  const place = usePlace()
  const session = useSession()
  const agencies = useEndpoint(listAgencies, {})
  const agencyId = place.query.orgao ?? session.agency.id
  const answer = useEndpoint(listUnits, { agencyId })
  const all = useMemo(() => answer.data?.items ?? [], [answer.data])
  const rows = useMemo(() => withAncestors(all, place.text, place.state), [all, place.text, place.state])
  const found = rows.filter((row) => row.isFound).length
  const open = all.find((row) => row.id === place.item)
  const columns = useMemo<TableColumn<(typeof rows)[number]>[]>(
    () => [
      { id: 'name', title: t`Unidade`, width: '3fr', minWidth: 260, isRowHeader: true, cell: (row) => <UnitName unit={row} /> },
      { id: 'code', title: t`Código`, width: 80, cell: (row) => <span className={styles.mono}>{row.numberCode}</span> },
      { id: 'people', title: t`Pessoas`, width: 90, isEnd: true, cell: (row) => format.number(row.people) },
      { id: 'open', title: t`Abertos`, width: 90, isEnd: true, cell: (row) => (row.open < 1000 ? format.number(row.open) : '1.000+') },
      { id: 'flags', title: t`Situação`, width: '1fr', minWidth: 200, cell: (row) => <UnitBadges unit={row} /> },
    ],
    [t, format],
  )
  const options = (agencies.data?.items ?? []).map(({ id, code, name }) => ({ id, label: code, detail: name }))
  return (
    <RecordList
      title={t`Unidades`}
      lead={t`A hierarquia do órgão. Ao mudar a sigla ou o nome, os andamentos antigos continuam com o nome da época.`}
      create={t`Nova unidade`}
      answer={answer}
      rows={rows}
      rowName={(row) => row.code}
      columns={columns}
      card={(row) => (
        <div className={styles.cardLine}>
          <b>{row.code}</b>
          <span>{row.name}</span>
          <small>
            {t`${plural(row.people, { 0: 'ninguém', one: '# pessoa', other: '# pessoas' })} · ${plural(row.open, { 0: 'nenhum processo aberto', one: '# processo aberto', other: '# processos abertos' })}`}
          </small>
          <UnitBadges unit={row} />
        </div>
      )}
      onOpen={(row) => place.open(row.id)}
      filterLabel={t`Filtrar por sigla ou nome`}
      filters={
        options.length > 1 ? (
          <Select
            label={t`Órgão`}
            isLabelHidden
            options={options}
            value={agencyId}
            onChange={(id) => place.change({ orgao: id, busca: null }, true)}
          />
        ) : null
      }
      count={t`${plural(found, { one: '# unidade', other: '# unidades' })}`}
      empty={{
        icon: <IconHierarchy2 aria-hidden="true" />,
        title: t`Este órgão ainda não tem unidades`,
        text: t`Comece pela mais alta; depois cadastre as que ficam abaixo dela. Só quem atua em uma unidade pode trabalhar.`,
      }}
    >
      {open || place.item === 'novo' ? (
        <UnitForm key={place.item} unit={open ?? null} agencyId={agencyId} units={all} onClose={place.close} />
      ) : null}
    </RecordList>
  )
}

function UnitBadges({ unit }: { unit: Unit }) {
  const { t } = useLingui()
  return (
    <span className={styles.badges}>
      {unit.active ? null : <Badge>{t`Inativa`}</Badge>}
      {unit.isProtocol ? <Badge tone="info">{t`Protocolo`}</Badge> : null}
      {unit.active && !unit.receivesProcesses ? <Badge tone="warn">{t`Não recebe`}</Badge> : null}
    </span>
  )
}
