/** What each act is called in the list of batches, by the name of its endpoint. */
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const actLabels: Readonly<Record<string, MessageDescriptor>> = {
  sendProcess: msg`Enviar processos`,
  recallProcess: msg`Desfazer envios`,
  assignProcess: msg`Atribuir processos`,
  concludeProcess: msg`Concluir processos`,
  reopenProcess: msg`Reabrir processos`,
  receiveProcess: msg`Receber processos`,
  setDeadline: msg`Definir prazo`,
  concludeDeadline: msg`Concluir prazo`,
  setCheckpoint: msg`Ponto de controle`,
  createDocument: msg`Incluir documento em processos`,
  saveNote: msg`Anotar processos`,
  setProcessMarker: msg`Marcar processos`,
  removeProcessMarker: msg`Retirar marcador`,
  setPersonalUnread: msg`Marcar como não lidos`,
  addFollowUp: msg`Acompanhar processos`,
  addFavorite: msg`Incluir nos favoritos`,
  addAcknowledgement: msg`Dar ciência`,
  addRemark: msg`Atualizar andamento`,
  includeInBlock: msg`Incluir em bloco`,
  suspendProcess: msg`Sobrestar processos`,
  liftSuspension: msg`Retirar sobrestamento`,
  relateProcess: msg`Relacionar processos`,
  attachProcess: msg`Anexar processos`,
  deleteProcess: msg`Excluir processos`,
  changeProcess: msg`Alterar dados de processos`,
  changeProcessLevel: msg`Alterar nível de acesso`,
  addGrant: msg`Conceder credencial`,
  cancelInactiveGrants: msg`Cancelar credenciais inativas`,
}
