/** Refusals of work plans. */
import { type RefusalRow, refusal, roleRefusal } from './row.ts'

export const workPlansRefusals = {
  'may-not-plan': roleRefusal('alterar o plano de trabalho', 'change the work plan'),
  'work-plan-not-found': refusal(
    'not-found',
    'Este plano de trabalho não é mais oferecido para este tipo de processo. Recarregue a página e escolha outro.',
    'This work plan is no longer offered for this type of process. Reload the page and choose another one.',
  ),
  'work-item-not-found': refusal(
    'not-found',
    'Este item não está mais no plano de trabalho do processo: alguém trocou o plano. Recarregue a página.',
    'This item is no longer in the work plan of the process: somebody exchanged the plan. Reload the page.',
  ),
  'work-item-changed': refusal(
    'conflict',
    '{name} atualizou este item enquanto você escrevia. Seu texto continua na tela: compare e salve de novo.',
    '{name} updated this item while you were writing. Your text is still on the screen: compare, and save again.',
  ),
  'work-item-used': refusal(
    'conflict',
    'O item “{name}” já foi usado em processos e não pode sair do plano. Mude o nome dele, ou desative este plano e crie outro.',
    'The item “{name}” was already used in processes and cannot leave the plan. Rename it, or deactivate this plan and create another one.',
  ),
} as const satisfies Record<string, RefusalRow>
