/** In which order does the list stand? The table's heads say it too; here every order is, also where there are no heads. */
import { useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'
import { useQueryText } from '../app/page.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { IconArrowsSort } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { type Board, boards, type DeskFilter, type Direction, type Grouping, groupWords, type Order, orders } from './desk-filter.ts'

export function useSetOrder(): (order: Order, direction: Direction) => void {
  const [, setQuery] = useQueryText()
  return useCallback(
    (order, direction) => setQuery({ ordem: orders[order].word || null, sentido: direction === orders[order].usual ? null : 'inverso' }),
    [setQuery],
  )
}

export function DeskSort({ filter: { order, direction, grouping, board } }: { filter: DeskFilter }) {
  const { t } = useLingui()
  const [, setQuery] = useQueryText()
  const setOrder = useSetOrder()
  const labels: Record<Order, [label: string, usual: string, inverse: string]> = {
    activity: [t`Última atividade`, t`mais recentes primeiro`, t`mais antigas primeiro`],
    received: [t`Chegada à unidade`, t`mais recentes primeiro`, t`mais antigas primeiro`],
    number: [t`Número do processo`, t`crescente`, t`decrescente`],
    type: [t`Tipo de processo`, t`de A a Z`, t`de Z a A`],
    assignee: [t`Responsável`, t`de A a Z, sem responsável antes`, t`de Z a A`],
    due: [t`Prazo`, t`o que vence antes primeiro`, t`sem prazo primeiro`],
  }
  const groupings: Record<Grouping, string> = {
    type: t`Tipo de processo`,
    assignee: t`Responsável`,
    marker: t`Marcador`,
    checkpoint: t`Ponto de controle`,
    due: t`Prazo`,
    priority: t`Prioridade legal`,
    block: t`Bloco`,
    from: t`Unidade que enviou`,
    arrived: t`Chegada à unidade`,
    active: t`Última atividade`,
  }
  const { usual } = orders[order]
  const present = labels[order]
  const inverse = usual === 'asc' ? 'desc' : 'asc'
  return (
    <Menu
      label={t`Ordem e grupos`}
      placement="bottom end"
      trigger={
        <IconButton
          label={t`Ordem: ${present[0]}, ${direction === usual ? present[1] : present[2]}`}
          icon={<IconArrowsSort aria-hidden="true" />}
        />
      }
      groups={[
        {
          id: 'order',
          title: t`Ordenar por`,
          items: (Object.keys(orders) as Order[]).map((one) => ({
            id: one,
            label: labels[one][0],
            isCurrent: one === order,
            run: () => setOrder(one, orders[one].usual),
          })),
        },
        {
          id: 'way',
          title: t`Sentido`,
          items: [
            { id: 'usual', label: present[1], isCurrent: direction === usual, run: () => setOrder(order, usual) },
            { id: 'inverse', label: present[2], isCurrent: direction !== usual, run: () => setOrder(order, inverse) },
          ],
        },
        {
          id: 'group',
          title: board ? t`Colunas por` : t`Agrupar por`,
          items: board
            ? boards.map((one: Board) => ({
                id: `by ${one}`,
                label: groupings[one],
                isCurrent: one === board,
                run: () => setQuery({ quadro: groupWords[one] }),
              }))
            : [
                { id: 'together', label: t`Sem grupos`, isCurrent: grouping === null, run: () => setQuery({ agrupar: null }) },
                ...(Object.keys(groupings) as Grouping[]).map((one) => ({
                  id: `by ${one}`,
                  label: groupings[one],
                  isCurrent: one === grouping,
                  run: () => setQuery({ agrupar: groupWords[one] }),
                })),
              ],
        },
      ]}
    />
  )
}
