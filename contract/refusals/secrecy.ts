/** Refusals of confidential processes. */
import { type RefusalRow, refusal } from './row.ts'

export const secrecyRefusals = {
  'confidential-password-needed': refusal(
    'forbidden',
    'Este processo é sigiloso. Informe sua senha para abri-lo.',
    'This process is confidential. Give your password to open it.',
  ),
  'confidential-by-person-only': refusal(
    'forbidden',
    'Processos sigilosos são tratados por pessoas, na tela do sistema, e não por chave de acesso.',
    'Confidential processes are dealt with by people at the screen, not by an access key.',
  ),
  'confidential-open-elsewhere': refusal(
    'conflict',
    'O processo está aberto também em outras unidades, ou não está aberto na sua. Só pode se tornar sigiloso o que está aberto apenas na sua unidade.',
    'The process is open in other units as well, or not open in yours. Only what is open in your unit alone can become confidential.',
  ),
  'process-not-confidential': refusal(
    'conflict',
    'O processo não é sigiloso: não tem credenciais.',
    'The process is not confidential: it has no credentials.',
  ),
  'not-of-that-unit': refusal(
    'invalid',
    'Essa pessoa não atua na unidade {unit}. Escolha quem atua nela.',
    'That person does not act in the unit {unit}. Choose somebody who does.',
  ),
  'grant-ended': refusal(
    'conflict',
    'A credencial já foi encerrada. Para dar acesso de novo, conceda outra.',
    'The credential has ended already. To give access again, grant another one.',
  ),
  'grant-is-yours': refusal(
    'conflict',
    'A credencial é sua. Para deixar o processo, use Renunciar na unidade em que a recebeu.',
    'The credential is yours. To leave the process, renounce it in the unit where you hold it.',
  ),
  'grant-of-another-unit': refusal(
    'forbidden',
    'Só quem concedeu a credencial, ou quem tem credencial na mesma unidade, pode fazer isso.',
    'Only who granted the credential, or who holds one in the same unit, can do this.',
  ),
  'last-grant': refusal(
    'conflict',
    'Você é a última pessoa com acesso a este processo. Conceda credencial a alguém antes de renunciar, ou apenas conclua o processo.',
    'You are the last person with access to this process. Grant somebody a credential before you renounce, or just conclude the process.',
  ),
  'may-not-keep-holdings': refusal(
    'forbidden',
    'Seu perfil nesta unidade não permite abrir o acervo de sigilosos.',
    'Your role in this unit does not allow to open the confidential holdings.',
  ),
  'holdings-password-needed': refusal(
    'forbidden',
    'O acervo de sigilosos só é aberto com a sua senha.',
    'The confidential holdings open with your password only.',
  ),
  'holding-ended-here': refusal(
    'conflict',
    'Todas as credenciais da sua unidade neste processo foram encerradas. Peça uma a quem tem acesso.',
    'All credentials of your unit for this process have ended. Ask somebody with access for one.',
  ),
  'no-inactive-grant': refusal(
    'conflict',
    'A sua unidade não tem credencial inativa neste processo.',
    'Your unit has no inactive credential for this process.',
  ),
  'no-active-grant': refusal(
    'conflict',
    'Ninguém mais tem acesso a este processo. Ative antes a credencial de alguém da unidade.',
    'Nobody has access to this process any more. Activate the credential of somebody of the unit first.',
  ),
  'access-not-lost': refusal(
    'conflict',
    'Há quem tenha acesso a este processo: só quem tem credencial pode dar outra.',
    'Somebody has access to this process: only who holds a credential can give another.',
  ),
  'signature-grant-active': refusal(
    'conflict',
    'Há credencial de assinatura ativa neste documento. Casse-a antes de excluir ou cancelar.',
    'There is an active credential to sign this document. Revoke it before you delete or cancel.',
  ),
  'signature-grant-by-own-unit': refusal(
    'forbidden',
    'Só a unidade que elaborou o documento concede credencial de assinatura.',
    'Only the unit that wrote the document grants credentials to sign it.',
  ),
  'signature-grant-over': refusal(
    'conflict',
    'A credencial de assinatura já foi usada ou encerrada.',
    'The credential to sign has been used or has ended already.',
  ),
  'signature-grant-of-another-unit': refusal(
    'forbidden',
    'Só quem concedeu a credencial de assinatura, ou quem tem acesso na mesma unidade, pode cassá-la.',
    'Only who granted the credential to sign, or who has access in the same unit, can revoke it.',
  ),
  'not-a-signer-there': refusal(
    'invalid',
    'Essa pessoa não assina documentos na unidade {unit}. Escolha quem assina nela.',
    'That person does not sign documents in the unit {unit}. Choose somebody who does.',
  ),
  'confidential-by-process': refusal(
    'conflict',
    'Um documento só pode ser sigiloso em processo sigiloso. Altere antes o nível de acesso do processo.',
    'A document can be confidential only in a confidential process. Change the access level of the process first.',
  ),
} as const satisfies Record<string, RefusalRow>
