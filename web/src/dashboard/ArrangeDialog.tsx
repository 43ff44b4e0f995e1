/** Choose the cards and their order, and whether the panel is where one begins. Nothing changes before it is saved. */
import { type DashboardCard, dashboardCards, saveDashboard, showDashboard } from '@lavra/contract/dashboard.ts'
import { showSession } from '@lavra/contract/organization.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconArrowDown, IconArrowUp } from '../kit/icons.ts'
import { type Arrangement, moved, shown } from './arrangement.ts'
import styles from './dashboard.module.css'
import { cardTitles, type Dashboard } from './dashboard-cards.ts'

export function ArrangeDialog({ panel, onClose }: { panel: Dashboard; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n, _ } = useI18n()
  const [now, setNow] = useState<Arrangement>({ cards: panel.cards, hidden: panel.hidden })
  const [isHome, setHome] = useState(panel.isHome)
  const save = useCommand(saveDashboard, { quiet: true, invalidates: [showDashboard, showSession], onDone: onClose })
  const row = (card: DashboardCard, place: number) => {
    const title = _(cardTitles[card])
    const isShown = place >= 0
    return (
      <li key={card} className={styles.choice}>
        <Checkbox isSelected={isShown} onChange={(wanted) => setNow(shown(now, card, wanted))}>
          {title}
        </Checkbox>
        {isShown ? (
          <span className={styles.moves}>
            <IconButton
              label={t`Subir: ${title}`}
              icon={<IconArrowUp />}
              isSmall
              isDisabled={place === 0}
              onPress={() => setNow(moved(now, card, -1))}
            />
            <IconButton
              label={t`Descer: ${title}`}
              icon={<IconArrowDown />}
              isSmall
              isDisabled={place === now.cards.length - 1}
              onPress={() => setNow(moved(now, card, 1))}
            />
          </span>
        ) : null}
      </li>
    )
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Personalizar o painel`}
      intro={t`Só para você, em todas as suas unidades.`}
      foot={
        <>
          <Button onPress={() => setNow({ cards: dashboardCards, hidden: [] })}>{t`Restaurar o padrão`}</Button>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={save.isPending}
            onPress={() => save.mutate({ cards: [...now.cards], hidden: [...now.hidden], isHome })}
          >
            {t`Salvar`}
          </Button>
        </>
      }
    >
      <ul className={styles.choices} aria-label={t`Cartões`}>
        {now.cards.map(row)}
        {now.hidden.map((card) => row(card, -1))}
      </ul>
      <Checkbox isSelected={isHome} onChange={setHome}>
        {t`Começar pelo painel ao entrar no sistema`}
      </Checkbox>
      {save.error ? (
        <p role="alert" className={styles.error}>
          {refusalSentence(save.error, i18n)}
        </p>
      ) : null}
    </Dialog>
  )
}
