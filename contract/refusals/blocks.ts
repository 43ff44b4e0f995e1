/** Refusals of signature, meeting and working blocks. */
import { type RefusalRow, refusal, roleRefusal } from './row.ts'

export const blocksRefusals = {
  'may-not-keep-blocks': roleRefusal('manter blocos', 'keep blocks'),
  'block-not-found': refusal(
    'not-found',
    'Este bloco não está mais na sua unidade: foi excluído, devolvido ou recolhido por quem o disponibilizou.',
    'This block is no longer in your unit: it was deleted, returned, or taken back by the unit that released it.',
  ),
  'block-not-empty': refusal(
    'conflict',
    'O bloco não está vazio. Retire o que há nele antes de excluí-lo.',
    'The block is not empty. Take out what is in it before deleting it.',
  ),
  'confidential-not-in-block': refusal(
    'conflict',
    'Processos sigilosos não entram em blocos.',
    'Confidential processes are not put into blocks.',
  ),
  'block-of-another-unit': refusal(
    'forbidden',
    'O bloco é de outra unidade: aqui ele pode ser consultado, assinado e devolvido, mas não alterado.',
    'The block is of another unit: here it can be read, signed and returned, but not changed.',
  ),
  'block-released': refusal(
    'conflict',
    'O bloco está disponibilizado. Para alterá-lo, cancele a disponibilização ou espere a devolução.',
    'The block is released. To change it, cancel the release or wait until it is returned.',
  ),
  'block-concluded': refusal('conflict', 'O bloco está concluído. Reabra-o antes.', 'The block is concluded. Reopen it first.'),
  'block-not-concluded': refusal('conflict', 'O bloco não está concluído.', 'The block is not concluded.'),
  'block-not-released': refusal(
    'conflict',
    'O bloco não está disponibilizado: todas as unidades já o devolveram ou a disponibilização foi cancelada.',
    'The block is not released: every unit has returned it or the release was cancelled.',
  ),
  'block-not-received': refusal('conflict', 'O bloco é da sua unidade; não há a quem devolvê-lo.', 'The block is of your own unit.'),
  'block-without-units': refusal(
    'conflict',
    'Escolha primeiro para que unidades o bloco vai.',
    'Choose first to which units the block goes.',
  ),
  'block-empty': refusal(
    'conflict',
    'O bloco está vazio. Inclua algo antes de disponibilizá-lo.',
    'The block is empty. Put something in before releasing it.',
  ),
  'block-takes-documents': refusal(
    'conflict',
    'Em bloco de assinatura entram documentos, não processos.',
    'Documents are put into signature blocks, not processes.',
  ),
  'block-takes-processes': refusal(
    'conflict',
    'Documentos só entram em bloco de assinatura.',
    'Documents are only put into signature blocks.',
  ),
  'working-block-stays': refusal(
    'conflict',
    'Um bloco interno é só da sua unidade e não é disponibilizado.',
    'A working block is for your unit only and is not released.',
  ),
  'files-not-in-signature-block': refusal(
    'conflict',
    'Arquivos enviados não entram em bloco de assinatura.',
    'Uploaded files are not put into signature blocks.',
  ),
  'process-not-of-unit': refusal(
    'conflict',
    'Só entram em bloco documentos de processos que passaram pela sua unidade.',
    'Only documents of processes that have been in your unit are put into a block.',
  ),
  'block-note-changed': refusal(
    'conflict',
    'Alguém mudou esta anotação enquanto você escrevia. Leia a que está lá agora e salve de novo.',
    'Somebody changed this note while you were writing. Read what is there now and save again.',
  ),
  'draft-of-another-unit': refusal(
    'forbidden',
    'A minuta é de outra unidade: só ela a inclui em bloco.',
    'The draft is of another unit: only that unit puts it into a block.',
  ),
} as const satisfies Record<string, RefusalRow>
