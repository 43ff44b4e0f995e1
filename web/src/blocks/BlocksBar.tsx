/** What can be done with the chosen blocks: signed with one password, arranged, released, returned, put away (B-05, B-07). */
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { later } from '../acts/later.tsx'
import { useMay } from '../app/session.tsx'
import { BulkBar } from '../kit/BulkBar.tsx'
import { Button } from '../kit/Button.tsx'
import { IconAdjustments, IconArrowBackUp, IconCheck, IconDots, IconRotate, IconSend, IconSignature, IconTrash } from '../kit/icons.ts'
import { Menu, type MenuEntry } from '../kit/Menu.tsx'
import { ArrangeDialog } from './ArrangeDialog.tsx'
import type { Block } from './block.ts'
import type { ManyBlocksAct } from './ManyBlocks.tsx'
import { SignBlocksDialog } from './SignBlocksDialog.tsx'

const ManyBlocks = later(() => import('./ManyBlocks.tsx').then((part) => part.ManyBlocks))

interface BlocksBarProps {
  kind: Block['kind']
  chosen: readonly Block[]
  onClear: () => void
}

export function BlocksBar({ kind, chosen, onClear }: BlocksBarProps) {
  const { t } = useLingui()
  const may = useMay()
  // what is chosen stays in the dialog while the list below it changes
  const [open, setOpen] = useState<{ what: 'sign' | 'arrange' | ManyBlocksAct; blocks: readonly Block[] } | null>(null)
  const begin = (what: 'sign' | 'arrange' | ManyBlocksAct) => setOpen({ what, blocks: chosen })
  const close = () => {
    setOpen(null)
    onClear()
  }
  const has = (fits: (block: Block) => boolean) => chosen.some(fits)
  const entry = (isFor: boolean, id: ManyBlocksAct, label: string, icon: MenuEntry['icon'], isDanger = false): MenuEntry[] =>
    isFor ? [{ id, label, icon, isDanger, run: () => begin(id) }] : []
  const items = [
    ...entry(
      kind !== 'working' && has(({ own, state }) => own && (state === 'open' || state === 'returned')),
      'release',
      t`Disponibilizar`,
      <IconSend />,
    ),
    ...entry(
      has(({ own, state }) => own && state === 'released'),
      'cancel',
      t`Cancelar disponibilização`,
      <IconArrowBackUp />,
    ),
    ...entry(
      has(({ own }) => !own),
      'return',
      t`Devolver`,
      <IconArrowBackUp />,
    ),
    ...entry(
      has(({ own, state }) => own && state !== 'concluded'),
      'conclude',
      t`Concluir`,
      <IconCheck />,
    ),
    ...entry(
      has(({ state }) => state === 'concluded'),
      'reopen',
      t`Reabrir`,
      <IconRotate />,
    ),
    ...entry(
      has(({ own, state }) => own && state !== 'concluded'),
      'delete',
      t`Excluir`,
      <IconTrash />,
      true,
    ),
  ]
  return (
    <>
      <BulkBar count={chosen.length} onClear={onClear}>
        {kind === 'signature' && may('document.sign') ? (
          <Button icon={<IconSignature aria-hidden="true" />} onPress={() => begin('sign')}>
            {t`Assinar documentos`}
          </Button>
        ) : null}
        {may('block.keep') ? (
          <>
            <Button icon={<IconAdjustments aria-hidden="true" />} onPress={() => begin('arrange')}>
              {t`Organizar`}
            </Button>
            <Menu
              label={t`Mais ações`}
              placement="top end"
              trigger={<Button icon={<IconDots aria-hidden="true" />}>{t`Mais`}</Button>}
              groups={[{ id: 'acts', items }]}
            />
          </>
        ) : null}
      </BulkBar>
      {open?.what === 'arrange' ? <ArrangeDialog blocks={open.blocks} onClose={() => setOpen(null)} /> : null}
      {open?.what === 'sign' ? (
        <SignBlocksDialog blockIds={open.blocks.map(({ id }) => id)} onClose={() => setOpen(null)} onSigned={onClear} />
      ) : null}
      {open && open.what !== 'arrange' && open.what !== 'sign' ? <ManyBlocks act={open.what} blocks={open.blocks} onClose={close} /> : null}
    </>
  )
}
