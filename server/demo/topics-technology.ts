/** Topics of the demo story: information technology. */
import type { Topic } from './topic.ts'

const dtic = 'SEPLAG/SUBGD/DTIC'

export const technologyTopics: Topic[] = [
  {
    type: 'TIC: Incidente de Segurança da Informação',
    origins: [dtic],
    via: ['SEPLAG/SUBGD'],
    desks: [dtic, 'SEPLAG/SUBGD'],
    summaries: ['Incidente nº {n} – {objeto}', 'Tratamento de incidente: {objeto}'],
    parties: 'none',
    objects: [
      'mensagem fraudulenta em massa',
      'tentativas de acesso indevido',
      'equipamento extraviado',
      'página desfigurada em homologação',
    ],
    opening: [
      {
        write: 'Relatório',
        texts: [
          [
            'Às 7h40 a monitoração acusou {objeto}. A equipe isolou as contas afetadas e preservou os registros para análise.',
            {
              list: [
                'Contas bloqueadas: {prazo}.',
                'Tempo até a contenção: {dias} minutos.',
                'Dados pessoais expostos: nenhum indício até o momento.',
              ],
            },
            'As senhas foram redefinidas e os usuários, orientados por comunicado interno.',
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Nota Técnica',
        texts: [
          [
            'A análise dos registros indica que {objeto} decorreu de credencial reutilizada em serviço externo. Não houve movimento lateral.',
            'Recomendam-se segundo fator obrigatório, revisão trimestral de acessos e simulação anual com os usuários.',
          ],
        ],
      },
    ],
  },
  {
    type: 'TIC: Desenvolvimento e Evolução de Sistema',
    origins: ['SEPLAG/SUBGD/DGPE', 'SEPLAG/SUBGEP/DCRR', 'SEPLAG/SPGF/DLP', 'SEE/DAE'],
    via: ['SEPLAG/SUBGD'],
    desks: [dtic, 'SEPLAG/SUBGD/DGPE'],
    summaries: [
      'Evolução do sistema de {objeto}',
      'Nova funcionalidade: {objeto}',
      'Integração do sistema de {objeto} com o barramento estadual e com o cadastro único de servidores',
    ],
    parties: 'none',
    objects: ['almoxarifado', 'carreiras', 'frota', 'agendamento de perícias', 'controle de refeições'],
    opening: [
      {
        write: 'Documento de Formalização de Demanda',
        texts: [
          [
            'Demanda-se a evolução do sistema de {objeto}, que hoje exige redigitação de dados por {prazo} unidades e gera em média {dias} chamados por mês.',
            'Espera-se reduzir o retrabalho e permitir consulta em tempo real pela chefia.',
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Nota Técnica',
        texts: [
          [
            { heading: 'Avaliação' },
            'A solução é viável com a equipe atual, em três entregas quinzenais. A integração usará a interface já publicada; não há custo de licença.',
            { heading: 'Riscos' },
            {
              table: [
                ['Risco', 'Probabilidade', 'Resposta'],
                ['Indisponibilidade do cadastro', 'média', 'fila e nova tentativa'],
                ['Mudança de escopo', 'alta', 'reunião semanal de revisão'],
              ],
            },
          ],
        ],
      },
      {
        write: 'Termo de Recebimento',
        texts: [
          [
            'Homologadas as funcionalidades da primeira entrega pelo gestor da área. Ficam dois ajustes de rótulo para a próxima, sem impedimento à publicação.',
          ],
        ],
      },
    ],
  },
  {
    type: 'TIC: Infraestrutura e Suporte',
    origins: ['SEPLAG/PROTOCOLO', 'SEPLAG/SPGF/DLP', 'SEPLAG/SUBGEP/DSAO', dtic],
    via: [],
    desks: [dtic],
    summaries: ['{objeto} – unidade', 'Solicitação de {objeto}'],
    parties: 'none',
    objects: [
      'ponto de rede no segundo pavimento',
      'troca de nobreak',
      'ampliação da rede sem fio',
      'impressora de etiquetas',
      'digitalizador de mesa',
    ],
    opening: [
      {
        write: 'Memorando',
        texts: [
          ['Solicitamos {objeto}. O atendimento ao público aumentou {prazo}% desde {mes} e a estrutura atual não suporta os novos postos.'],
          ['Pedimos avaliação técnica para {objeto}, pois o equipamento em uso apresenta falha intermitente desde {mes}.'],
        ],
      },
    ],
    answer: [
      {
        write: 'Informação',
        texts: [
          [
            'Vistoria realizada. Há disponibilidade em estoque e a instalação foi agendada para a próxima semana, fora do horário de atendimento.',
          ],
          [
            'O material foi incluído na compra em andamento. Enquanto isso, cedemos equipamento reserva mediante termo de responsabilidade.',
          ],
        ],
      },
    ],
  },
]
