/**
 * The sentence of every refusal in both languages: what happened and what to do. `{name}` is replaced by the refusal's
 * parameter. A code without both sentences does not compile.
 */

import { refusalRows } from './refusals/index.ts'
import { maskWords } from './refusals/mask-words.ts'
import { type Pair, type RefusalRow, lacks as role } from './refusals/row.ts'
import type { RefusalCode, RefusalParams } from './refusals.ts'

export type Language = 'pt-BR' | 'en'

const sentences: Record<Exclude<RefusalCode, keyof typeof refusalRows>, Pair> = {
  'invalid-input': [
    'Confira os campos assinalados: há informação faltando ou fora do formato.',
    'Check the marked fields: something is missing or in the wrong format.',
  ],
  'not-signed-in': [
    'Sua sessão terminou. Entre novamente; o que você escreveu está guardado neste dispositivo.',
    'Your session has ended. Sign in again; what you wrote is kept on this device.',
  ],
  'key-not-valid': [
    'A chave de acesso não vale: foi encerrada, ou quem a criou não atua mais na unidade dela. Crie outra na sua conta.',
    'The access key is not valid: it was ended, or its owner no longer acts in its unit. Create another one in your account.',
  ],
  'wrong-credentials': [
    'Usuário ou senha não conferem. Confira e tente de novo.',
    'User or password do not match. Check them and try again.',
  ],
  'wrong-password': ['A senha não confere. Digite-a novamente.', 'The password does not match. Type it again.'],
  'too-many-attempts': [
    'Foram muitas tentativas. Aguarde {seconds} s e tente de novo.',
    'Too many attempts. Wait {seconds} s and try again.',
  ],
  'no-unit': [
    'Você não atua nessa unidade. Escolha uma das suas unidades no alto da tela.',
    'You do not act in that unit. Choose one of your units at the top of the screen.',
  ],
  'cross-site': [
    'O pedido veio de outro endereço e foi recusado. Abra o Lavra pelo endereço oficial.',
    'The request came from another site and was refused. Open Lavra at its official address.',
  ],
  'link-not-valid': [
    'Este endereço já foi usado, venceu ou não existe. Peça um novo ao administrador.',
    'This link was used, has expired or does not exist. Ask the administrator for a new one.',
  ],
  'storage-full': [
    'Não há espaço para guardar o arquivo agora. Nada se perdeu: tente mais tarde e avise o suporte.',
    'There is no room to store the file now. Nothing was lost: try later and tell support.',
  ],
  'system-busy': ['O sistema está ocupado. Aguarde um instante e tente de novo.', 'The system is busy. Wait a moment and try again.'],
  'no-such-endpoint': ['Não há nada neste endereço.', 'There is nothing at this address.'],
  'process-not-found': [
    'Processo não encontrado. Confira o número ou se sua unidade tem acesso a ele.',
    'Process not found. Check the number, or whether your unit has access to it.',
  ],
  'document-not-found': [
    'Documento não encontrado. Confira o número ou se sua unidade tem acesso a ele.',
    'Document not found. Check the number, or whether your unit has access to it.',
  ],
  'number-not-found': [
    'Não há processo nem documento com o número {number}, ou sua unidade não tem acesso a ele. Confira os dígitos; se o número estiver certo, peça à unidade responsável que envie o processo à sua.',
    'There is no process or document with the number {number}, or your unit has no access to it. Check the digits; if the number is right, ask the unit in charge to send the process to yours.',
  ],
  'item-not-found': ['Este item não existe mais. Atualize a página.', 'This item no longer exists. Reload the page.'],
  'model-not-found': [
    'O documento modelo {number} não foi encontrado ou não foi redigido no sistema.',
    'The model document {number} was not found or was not written in the system.',
  ],
  'upload-not-found': [
    'O envio do arquivo não foi encontrado ou venceu. Envie o arquivo novamente.',
    'The upload was not found or has expired. Send the file again.',
  ],
  'may-not-read': role('consultar processos', 'read processes'),
  'may-not-start': role('iniciar processos', 'start processes'),
  'may-not-change': [
    'Você não pode alterar os dados deste item: é preciso atuar em uma unidade por onde o processo passou e ter perfil para isso.',
    'You may not change this item: you must act in a unit the process passed through and have a role for it.',
  ],
  'may-not-change-level': [
    'Você não pode alterar este nível de acesso: cabe à unidade que incluiu o documento, ou às que tiveram o processo, com perfil para isso.',
    'You may not change this access level: that is for the unit that included the document, or those that had the process, with a role for it.',
  ],
  'may-not-receive': role('receber processos', 'receive processes'),
  'may-not-assign': role('atribuir processos', 'assign processes'),
  'may-not-send': role('enviar processos', 'send processes'),
  'may-not-conclude': role('concluir processos', 'conclude processes'),
  'may-not-reopen': role('reabrir processos', 'reopen processes'),
  'may-not-include': role('incluir documentos', 'include documents'),
  'may-not-edit': ['Só a unidade {unit} pode editar este documento.', 'Only the unit {unit} may edit this document.'],
  'may-not-sign': [
    'Você não pode assinar este documento: é preciso atuar na unidade que o elaborou e ter perfil de assinatura.',
    'You may not sign this document: you must act in the unit that wrote it and have a signing role.',
  ],
  'may-not-delete': ['Só a unidade que gerou o documento pode excluí-lo.', 'Only the unit that created the document may delete it.'],
  'may-not-cancel': [
    'Cancelar documentos é permitido só à unidade geradora e a perfis autorizados.',
    'Cancelling documents is for the creating unit and authorised roles only.',
  ],
  'may-not-administer': ['Seu perfil não permite administrar este cadastro.', 'Your role does not allow you to administer this registry.'],
  'role-above-yours': [
    'Você não pode conceder nem alterar um perfil com mais permissões que o seu.',
    'You cannot grant or change a role with more permissions than yours.',
  ],
  'process-not-open-here': [
    'O processo não está aberto na sua unidade. Reabra-o ou peça que o enviem.',
    'The process is not open in your unit. Reopen it or ask for it to be sent.',
  ],
  'process-never-here': [
    'O processo nunca passou pela sua unidade; por isso não pode ser reaberto aqui.',
    'The process never passed through your unit, so it cannot be reopened here.',
  ],
  'process-open-here': ['O processo já está aberto na sua unidade.', 'The process is already open in your unit.'],
  'already-open-there': ['O processo já está aberto em {unit}.', 'The process is already open in {unit}.'],
  'confidential-does-not-travel': [
    'Processo sigiloso não é enviado nem atribuído: o acesso se dá por credencial.',
    'A confidential process is neither sent nor assigned: access is by credential.',
  ],
  'document-changed': [
    'Outra pessoa alterou este documento depois que você o abriu. Veja a nova versão antes de continuar; seu texto está guardado.',
    'Somebody changed this document after you opened it. See the new version before going on; your text is kept.',
  ],
  'document-locked': [
    'O documento já foi visto por outra unidade ou tramitou depois de assinado; não pode mais ser editado nem excluído.',
    'The document was seen by another unit or sent after it was signed; it can no longer be edited or deleted.',
  ],
  'document-cancelled': ['O documento foi cancelado e não aceita alterações.', 'The document was cancelled and accepts no changes.'],
  'not-yet-locked': [
    'Este documento ainda pode ser editado ou excluído; não é preciso cancelá-lo.',
    'This document can still be edited or deleted; there is no need to cancel it.',
  ],
  'not-authored': [
    'Arquivos enviados não são editados no sistema. Inclua um novo arquivo, se for o caso.',
    'Uploaded files are not edited in the system. Include a new file instead.',
  ],
  'uploads-are-certified': ['Arquivos enviados não recebem assinatura por senha.', 'Uploaded files do not take a password signature.'],
  'being-edited': [
    '{name} está editando este documento desde {since}. Aguarde ou assuma a edição.',
    '{name} has been editing this document since {since}. Wait, or take over.',
  ],
  'signatures-would-be-cancelled': [
    'Salvar esta alteração cancela as assinaturas de {signers}. Confirme para continuar.',
    'Saving this change cancels the signatures of {signers}. Confirm to go on.',
  ],
  'entered-by-other-unit': [
    '“{name}” foi incluído pela unidade {unit} e só ela pode removê-lo.',
    '“{name}” was entered by the unit {unit}, and only that unit may remove it.',
  ],
  'already-exists': [
    'Já existe um cadastro com essa sigla, código, nome ou usuário. Escolha outro ou altere o existente.',
    'There is already an entry with that code, name or login. Choose another or change the existing one.',
  ],
  'upload-not-finished': [
    'O envio do arquivo ainda não terminou. Aguarde a barra chegar ao fim.',
    'The upload has not finished. Wait for the bar to reach the end.',
  ],
  'number-not-available': [
    'Não foi possível formar o número do processo: {detail}. Avise o administrador do órgão.',
    'The process number could not be formed: {detail}. Tell the agency administrator.',
  ],
  'last-administrator': [
    'Assim ninguém mais administraria a instalação. Antes, dê o perfil de administrador a outra pessoa, em uma unidade ativa.',
    'Nobody could administer the installation any more. First give the administrator role to another person, in an active unit.',
  ],
  'unit-cannot-receive': [
    'A unidade {unit} não recebe processos. Escolha outra.',
    'The unit {unit} does not receive processes. Choose another.',
  ],
  'unit-is-yours': ['Escolha uma unidade diferente da sua.', 'Choose a unit other than yours.'],
  'not-a-colleague': ['Só é possível atribuir a quem atua na sua unidade.', 'You can only assign to somebody who acts in your unit.'],
  'process-type-unknown': [
    'Esse tipo de processo não existe ou foi desativado. Escolha outro.',
    'That process type does not exist or was deactivated. Choose another.',
  ],
  'document-type-unknown': [
    'Esse tipo de documento não existe, foi desativado ou não serve para este uso. Escolha outro.',
    'That document type does not exist, was deactivated or does not fit here. Choose another.',
  ],
  'classification-unknown': [
    'Um dos assuntos não existe ou foi desativado. Escolha outro.',
    'One of the subjects does not exist or was deactivated. Choose another.',
  ],
  'contact-unknown': [
    'Um dos interessados não existe ou foi desativado. Escolha outro.',
    'One of the parties does not exist or was deactivated. Choose another.',
  ],
  'legal-basis-missing': [
    'Informe a hipótese legal: ela é obrigatória para acesso restrito ou sigiloso.',
    'Give the legal basis: it is required for restricted or confidential access.',
  ],
  'legal-basis-unknown': [
    'Essa hipótese legal não existe, foi desativada ou é de outro nível. Escolha outra.',
    'That legal basis does not exist, was deactivated or belongs to another level. Choose another.',
  ],
  'level-not-allowed': ['O tipo escolhido não permite esse nível de acesso.', 'The chosen type does not allow that access level.'],
  'signing-title-unknown': [
    'Esse cargo ou função não está disponível na sua unidade. Escolha outro.',
    'That title is not available in your unit. Choose another.',
  ],
  'type-number-missing': ['Este tipo de documento exige o número. Informe-o.', 'This document type requires its number. Fill it in.'],
  'date-in-future': ['A data do documento não pode ser futura.', 'The document date cannot be in the future.'],
  'document-not-printable': [
    'O documento é grande ou complexo demais para virar PDF. Divida-o em documentos menores.',
    'The document is too large or too complex to become a PDF. Divide it into smaller documents.',
  ],
  'draft-empty': ['O documento está sem texto. Escreva antes de assinar.', 'The document has no text. Write before signing.'],
  'content-not-valid': [
    'O texto tem elementos que o sistema não aceita, ou é longo demais. Ele continua guardado neste dispositivo: retire o que foi colado de outro programa ou divida o texto, e salve de novo.',
    'The text has elements the system does not accept, or is too long. It is still kept on this device: take out what was pasted from another program, or split the text, and save again.',
  ],
  'image-unknown': [
    'Uma imagem do texto não foi enviada. Remova-a e insira novamente.',
    'A picture of the text was not uploaded. Remove it and insert it again.',
  ],
  'image-broken': [
    'A imagem está danificada ou em formato não aceito. Use PNG ou JPEG.',
    'The picture is damaged or in a format that is not accepted. Use PNG or JPEG.',
  ],
  'file-empty': ['O arquivo está vazio. Escolha outro.', 'The file is empty. Choose another.'],
  'file-too-large': [
    'O arquivo passa do limite de {limit} MB. Divida-o ou reduza o tamanho.',
    'The file exceeds the limit of {limit} MB. Split it or reduce its size.',
  ],
  'file-type-not-allowed': [
    'Arquivos “.{extension}” não são aceitos. Converta para PDF ou outro formato permitido.',
    'Files of type “.{extension}” are not accepted. Convert to PDF or another allowed format.',
  ],
  'file-type-mismatch': [
    'O arquivo diz ser “.{extension}”, mas o conteúdo é {actual}. Confira se escolheu o arquivo certo.',
    'The file says “.{extension}”, but its content is {actual}. Check that you chose the right file.',
  ],
  'file-dangerous': [
    'O arquivo contém programa ou conteúdo ativo ({detail}) e não pode ser incluído.',
    'The file contains a program or active content ({detail}) and cannot be included.',
  ],
  'file-broken': [
    'O arquivo está danificado e não abre. Gere-o novamente e envie de novo.',
    'The file is damaged and does not open. Produce it again and resend.',
  ],
  'zip-bomb': [
    'O arquivo compactado se expande além do razoável e foi recusado.',
    'The compressed file expands beyond reason and was refused.',
  ],
  'pdf-broken': [
    'O PDF está danificado e não abre. Gere-o novamente e envie de novo.',
    'The PDF is damaged and does not open. Produce it again and resend.',
  ],
  'pdf-password': [
    'O PDF está protegido por senha. Retire a senha e envie de novo.',
    'The PDF is protected by a password. Remove it and resend.',
  ],
  'administrator-data-missing': [
    'Informe nome, usuário, órgão e unidade do primeiro administrador.',
    'Give name, login, agency and unit of the first administrator.',
  ],
  'mask-not-valid': ['A máscara de numeração não é válida: {problem}.', 'The number mask is not valid: {problem}.'],
  'unit-tree-loop': ['Uma unidade não pode ficar abaixo de si mesma.', 'A unit cannot stand below itself.'],
  'role-unknown': ['Perfil desconhecido: {role}.', 'Unknown role: {role}.'],
  'template-missing': [
    'Tipos de documento redigidos no sistema precisam de um modelo.',
    'Document types written in the system need a template.',
  ],
}

/** The sentence of a refusal; parameters that are missing show as “…”. */
export function refusalSentence(code: RefusalCode, params: RefusalParams, language: Language): string {
  const which = language === 'en' ? 1 : 0
  const { problem } = params
  return fill(pairOf(code)[which], typeof problem === 'string' ? { ...params, problem: maskWords(problem)[which] } : params)
}

const rows: Record<string, RefusalRow | undefined> = refusalRows
const older: Record<string, Pair | undefined> = sentences

function pairOf(code: RefusalCode): Pair {
  const pair = rows[code]?.sentence ?? older[code]
  if (!pair) throw new Error(`The refusal ${code} has no sentence.`)
  return pair
}

export function fill(sentence: string, params: Record<string, unknown>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, key: string) => String(params[key] ?? '…'))
}
