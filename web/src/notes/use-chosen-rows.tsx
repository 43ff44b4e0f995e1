/** Choosing among the rows of a kept list, and what is done with all that is chosen. */
import { type ComponentType, type ReactNode, useState } from 'react'
import type { Chosen } from '../batches/chosen.ts'
import { BulkBar } from '../kit/BulkBar.tsx'
import { Button } from '../kit/Button.tsx'

interface Kept {
  id: string
  process: Chosen
}

interface ManyAct {
  label: string
  icon: ReactNode
  Drawer: ComponentType<{ rows: readonly Chosen[]; onClose: () => void }>
}

/** @returns what `KeptFrame` takes as its selection, and the drawer that is open. */
export function useChosenRows<R extends Kept>(pages: readonly { items: readonly R[] }[] | undefined, { label, icon, Drawer }: ManyAct) {
  const [selected, select] = useState<ReadonlySet<string>>(new Set())
  const [isOpen, setOpen] = useState(false)
  const chosen = (pages ?? []).flatMap(({ items }) => items).filter(({ id }) => selected.has(id))
  const clear = () => select(new Set())
  const close = () => {
    setOpen(false)
    clear()
  }
  return {
    selection: {
      selected,
      onSelect: select,
      bar: (
        <BulkBar count={chosen.length} onClear={clear}>
          <Button icon={icon} onPress={() => setOpen(true)}>
            {label}
          </Button>
        </BulkBar>
      ),
    },
    drawer: isOpen ? <Drawer rows={chosen.map(({ process }) => process)} onClose={close} /> : null,
  }
}
