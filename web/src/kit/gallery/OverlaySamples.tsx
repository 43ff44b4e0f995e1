/** The gallery's overlays, each behind its button. */
import { useState } from 'react'
import { Button } from '../Button.tsx'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { Dialog, Drawer } from '../Dialog.tsx'
import { TextField } from '../TextField.tsx'
import { toast } from '../toast-queue.ts'
import { Sample } from './Sample.tsx'

export function OverlaySamples() {
  const [open, setOpen] = useState<'dialog' | 'drawer' | 'confirm' | null>(null)
  const close = () => setOpen(null)
  const foot = (
    <>
      <Button onPress={close}>Cancelar</Button>
      <Button kind="primary" onPress={close}>
        Enviar processo
      </Button>
    </>
  )
  return (
    <Sample title="Dialog, Drawer, ConfirmDialog, toast">
      <Button kind="secondary" onPress={() => setOpen('dialog')}>
        Abrir diálogo
      </Button>
      <Button kind="secondary" onPress={() => setOpen('drawer')}>
        Abrir gaveta
      </Button>
      <Button kind="secondary" onPress={() => setOpen('confirm')}>
        Abrir confirmação
      </Button>
      <Button onPress={() => toast('Processo concluído nesta unidade.', { action: { label: 'Desfazer', run: () => {} } })}>Avisar</Button>
      <Button onPress={() => toast('O envio falhou. Nada foi alterado.', { tone: 'danger' })}>Avisar falha</Button>
      <Dialog isOpen={open === 'dialog'} onClose={close} title="Assinar documento" intro="Despacho 241, 2 páginas" foot={foot}>
        <TextField label="Senha" type="password" />
      </Dialog>
      <Drawer isOpen={open === 'drawer'} onClose={close} title="Enviar processo" intro="1500.01.0000001/2026-15" foot={foot}>
        <TextField label="Unidades" />
      </Drawer>
      <ConfirmDialog
        isOpen={open === 'confirm'}
        onClose={close}
        onConfirm={close}
        title="Excluir documento?"
        consequence="O documento 8133902 deixa de existir. Isto não pode ser desfeito."
        action="Excluir documento"
        isDanger
      />
    </Sample>
  )
}
