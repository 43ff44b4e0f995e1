/** Refusals of notes, markers, follow-ups, comments and favorites. */
import { type RefusalRow, refusal, roleRefusal } from './row.ts'

export const notesRefusals = {
  'may-not-note': roleRefusal('anotar, marcar, acompanhar nem favoritar processos', 'note, mark, follow or keep processes'),
  'may-not-comment': roleRefusal('comentar', 'comment'),
  'may-not-acknowledge': roleRefusal('dar ciência', 'acknowledge'),
  'may-not-remark': roleRefusal('atualizar o andamento', 'add remarks to the history'),
  'note-changed': refusal(
    'conflict',
    '{name} alterou a anotação enquanto você escrevia. Seu texto continua na tela: compare e salve de novo.',
    '{name} changed the note while you were writing. Your text is still on the screen: compare, and save again.',
  ),
  'marker-changed': refusal(
    'conflict',
    '{name} alterou o texto deste marcador enquanto você escrevia. Seu texto continua na tela: compare e salve de novo.',
    '{name} changed the text of this marker while you were writing. Your text is still on the screen: compare, and save again.',
  ),
  'follow-up-changed': refusal(
    'conflict',
    '{name} alterou este acompanhamento enquanto você escrevia. Seu texto continua na tela: compare e salve de novo.',
    '{name} changed this follow-up while you were writing. Your text is still on the screen: compare, and save again.',
  ),
  'comment-changed': refusal(
    'conflict',
    '{name} alterou este comentário enquanto você escrevia. Seu texto continua na tela: compare e salve de novo.',
    '{name} changed this comment while you were writing. Your text is still on the screen: compare, and save again.',
  ),
  'marker-not-found': refusal(
    'not-found',
    'Este marcador não existe mais na sua unidade: alguém o excluiu. Escolha outro.',
    'This marker is no longer in your unit: somebody deleted it. Choose another.',
  ),
  'marker-inactive': refusal(
    'conflict',
    'O marcador “{name}” foi desativado. Onde já está, continua; para usá-lo em outros processos, reative-o em Marcadores da unidade.',
    'The marker “{name}” was deactivated. Where it is, it stays; to use it on other processes, activate it again under Markers of the unit.',
  ),
  'marker-used': refusal(
    'conflict',
    'O marcador “{name}” já foi usado e por isso não se exclui. Desative-o: ele sai da escolha e permanece onde está.',
    'The marker “{name}” has been used, so it cannot be deleted. Deactivate it: it is no longer offered and stays where it is.',
  ),
  'marker-exists': refusal(
    'conflict',
    'Já existe um marcador com este nome, talvez desativado. Escolha outro nome ou reative aquele.',
    'There is a marker with this name already, perhaps a deactivated one. Choose another name, or activate that one.',
  ),
  'group-not-found': refusal(
    'not-found',
    'Este grupo não existe mais na sua unidade. Escolha outro.',
    'This group is no longer in your unit. Choose another.',
  ),
  'group-exists': refusal('conflict', 'Já existe um grupo com este nome.', 'There is a group with this name already.'),
  'already-followed': refusal(
    'conflict',
    'Sua unidade já acompanha este processo neste grupo. Altere o acompanhamento que existe ou escolha outro grupo.',
    'Your unit already follows this process in this group. Change that follow-up, or choose another group.',
  ),
  'follow-up-not-found': refusal(
    'not-found',
    'Este acompanhamento não existe mais, ou sua unidade não tem mais acesso ao processo.',
    'This follow-up no longer exists, or your unit may no longer see the process.',
  ),
  'favorite-not-found': refusal(
    'not-found',
    'Este favorito não existe mais, ou sua unidade não tem mais acesso a ele.',
    'This favorite no longer exists, or your unit may no longer see it.',
  ),
  'comment-not-found': refusal('not-found', 'Este comentário não existe mais.', 'This comment no longer exists.'),
  'comment-of-other-unit': refusal(
    'forbidden',
    'Este comentário é da unidade {unit}: só ela pode alterá-lo ou excluí-lo.',
    'This comment belongs to the unit {unit}: only it may change or delete it.',
  ),
  'comments-wait-for-signature': refusal(
    'conflict',
    'Enquanto o documento é minuta, só a unidade {unit} o comenta. Comente depois de assinado.',
    'While the document is a draft, only the unit {unit} comments on it. Comment once it is signed.',
  ),
  'document-not-signed': refusal(
    'conflict',
    'O documento ainda é uma minuta. A ciência só é possível depois de assinado.',
    'The document is still a draft. It can be acknowledged once it is signed.',
  ),
} as const satisfies Record<string, RefusalRow>
