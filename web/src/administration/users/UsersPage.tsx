/** Users, found by name or login, page by page (G-06, G-07). */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listUsers } from '@lavra/contract/organization.ts'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useEndpoint, useEndpointPages } from '../../api/use-endpoint.ts'
import { Avatar } from '../../kit/Avatar.tsx'
import { IconUsers } from '../../kit/icons.ts'
import type { TableColumn } from '../../kit/Table.tsx'
import { Badge } from '../../kit/Tag.tsx'
import styles from '../administration.module.css'
import { isInState, usePlace } from '../place.ts'
import { RecordList } from '../RecordList.tsx'
import { useLater } from '../use-later.ts'
import { UserForm } from './UserForm.tsx'
import own from './users.module.css'

export type User = Output<typeof listUsers>['items'][number]

const shownName = (user: User) => user.socialName || user.name

export function UsersPage() {
  const { t } = useLingui()
  const place = usePlace()
  const text = useLater(place.text)
  const answer = useEndpointPages(listUsers, { text }, (page) => (page.next ? { cursor: page.next } : null), { keepPrevious: true })
  const all = useMemo(() => answer.data?.pages.flatMap((page) => page.items) ?? [], [answer.data])
  const rows = all.filter((row) => isInState(row.active, place.state))
  const listed = all.find((row) => row.login === place.item)
  // an address that names somebody who is not on the pages read so far
  const asked = useEndpoint(listUsers, place.item && place.item !== 'novo' && !listed && !answer.isPending ? { text: place.item } : null)
  const open = listed ?? asked.data?.items.find((row) => row.login === place.item)
  const columns = useMemo<TableColumn<User>[]>(
    () => [
      {
        id: 'name',
        title: t`Nome`,
        width: '3fr',
        minWidth: 240,
        isRowHeader: true,
        cell: (row) => (
          <span className={own.person}>
            <Avatar name={shownName(row)} size={28} />
            <span className={styles.two}>
              <b>{shownName(row)}</b>
              <small>{row.login}</small>
            </span>
          </span>
        ),
      },
      {
        id: 'units',
        title: t`Unidades`,
        width: '2fr',
        minWidth: 180,
        cell: (row) => <span className={styles.cut}>{row.units.join(', ') || <span className={styles.quiet}>{t`Nenhuma`}</span>}</span>,
      },
      { id: 'email', title: t`E-mail`, width: '2fr', minWidth: 160, cell: (row) => <span className={styles.cut}>{row.email}</span> },
      { id: 'state', title: t`Situação`, width: 130, cell: (row) => <UserBadge user={row} /> },
    ],
    [t],
  )
  return (
    <RecordList
      title={t`Usuários`}
      lead={t`Quem entra no sistema. As permissões vêm dos perfis, e cada perfil vale em uma unidade.`}
      create={t`Novo usuário`}
      answer={answer}
      rows={rows}
      rowName={shownName}
      columns={columns}
      card={(row) => (
        <div className={own.person}>
          <Avatar name={shownName(row)} size={36} />
          <div className={styles.cardLine}>
            <b>{shownName(row)}</b>
            <small>
              {row.login}
              {row.units.length > 0 ? ` · ${row.units.join(', ')}` : null}
            </small>
            <UserBadge user={row} isQuiet />
          </div>
        </div>
      )}
      onOpen={(row) => place.open(row.login)}
      onLoadMore={answer.hasNextPage ? () => !answer.isFetchingNextPage && answer.fetchNextPage() : undefined}
      isLoadingMore={answer.isFetchingNextPage}
      filterLabel={t`Procurar por nome ou usuário`}
      count={answer.hasNextPage ? t`Os primeiros ${rows.length}; role para ver mais` : t`${rows.length} na lista`}
      empty={{
        icon: <IconUsers aria-hidden="true" />,
        title: t`Nenhum usuário cadastrado`,
        text: t`Cadastre a pessoa com seus perfis e entregue a ela o link com que definirá a senha.`,
      }}
    >
      {open || place.item === 'novo' ? (
        <UserForm
          key={place.item}
          user={open ?? null}
          onClose={place.close}
          onCreated={(login) => place.change({ item: login, busca: login }, true)}
        />
      ) : null}
    </RecordList>
  )
}

function UserBadge({ user, isQuiet }: { user: User; isQuiet?: boolean }) {
  const { t } = useLingui()
  if (!user.active) return <Badge>{t`Inativo`}</Badge>
  if (!user.hasPassword) return <Badge tone="warn">{t`Sem senha`}</Badge>
  return isQuiet ? null : <Badge tone="ok">{t`Ativo`}</Badge>
}
