/** Refusals of the saved views of the desk. */
import { type RefusalRow, refusal, roleRefusal } from './row.ts'

export const deskRefusals = {
  'may-not-keep-views': roleRefusal('guardar visões da unidade', 'keep views of the unit'),
  'view-exists': refusal(
    'conflict',
    'Já existe uma visão com este nome. Escolha outro.',
    'There is a view of this name already. Choose another.',
  ),
  'view-not-found': refusal(
    'not-found',
    'Esta visão não existe mais. Recarregue a página.',
    'This view no longer exists. Reload the page.',
  ),
  'too-many-views': refusal(
    'conflict',
    'Já são 100 visões guardadas. Exclua uma que ninguém usa.',
    'There are 100 saved views already. Delete one that nobody uses.',
  ),
} as const satisfies Record<string, RefusalRow>
