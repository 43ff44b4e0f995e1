/** Which cards stand on a person's control panel, in which order? Pure. */
import { type DashboardCard, dashboardCards } from '@lavra/contract/dashboard.ts'

export interface Kept {
  cards: readonly string[]
  hidden: readonly string[]
}

/** What was chosen once may be gone, and what is new was never chosen: the one is left out, the other stands last. */
export function arranged(kept: Kept | null): { cards: DashboardCard[]; hidden: DashboardCard[] } {
  const known = (names: readonly string[]) => [...new Set(names)].flatMap((name) => dashboardCards.filter((card) => card === name))
  const hidden = known(kept?.hidden ?? [])
  const chosen = known(kept?.cards ?? []).filter((card) => !hidden.includes(card))
  return { cards: [...chosen, ...dashboardCards.filter((card) => !chosen.includes(card) && !hidden.includes(card))], hidden }
}
