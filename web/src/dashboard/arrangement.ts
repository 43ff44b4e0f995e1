/** How is the order of the cards changed? Pure. */
import type { DashboardCard } from '@lavra/contract/dashboard.ts'

export interface Arrangement {
  cards: readonly DashboardCard[]
  hidden: readonly DashboardCard[]
}

/** One place up (-1) or down (1); at the end it stays. */
export function moved({ cards, hidden }: Arrangement, card: DashboardCard, step: -1 | 1): Arrangement {
  const at = cards.indexOf(card)
  const to = at + step
  if (at < 0 || to < 0 || to >= cards.length) return { cards, hidden }
  const rest = cards.filter((one) => one !== card)
  return { cards: [...rest.slice(0, to), card, ...rest.slice(to)], hidden }
}

/** A card that comes back stands last. */
export function shown({ cards, hidden }: Arrangement, card: DashboardCard, isShown: boolean): Arrangement {
  const without = (list: readonly DashboardCard[]) => list.filter((one) => one !== card)
  return isShown
    ? { cards: [...without(cards), card], hidden: without(hidden) }
    : { cards: without(cards), hidden: [...without(hidden), card] }
}
