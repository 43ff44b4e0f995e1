import * as mail from '../../../domains/notifications/mail.queries.ts'
import * as notification from '../../../domains/notifications/notification.queries.ts'
import * as people from '../../../domains/notifications/people.queries.ts'
import * as push from '../../../domains/notifications/push.queries.ts'
import * as reminder from '../../../domains/notifications/reminder.queries.ts'
import * as wishes from '../../../domains/notifications/wishes.queries.ts'
import { actor, at, sampled } from './sample.ts'

const event: people.EventRow = {
  ...{ id: '1', at, kind: 'process.sent', process_id: '1', document_id: null, unit_id: '1', user_id: '1' },
  data: { to: 'Ana', commentId: '1', change: 'added', batchId: '1' },
}
const filter = { userId: '1', unread: false, kind: null, beforeId: null, limit: 31 }

const due: reminder.DueItem = {
  ...{ kind: 'deadline', id: '1', processId: '1', unitId: '1' },
  ...{ otherUnitId: null, dueOn: '2026-03-10', saidBy: '1' },
}
const agency = { id: '1', timeZone: 'America/Sao_Paulo' }

export const files = [
  sampled('notifications/notification.queries.ts', notification, {
    insertNotifications: [
      { kind: 'arrival', eventId: '1', at, byUserId: '1', byUnitId: '1', processId: '1', documentId: null, batchId: null },
      [{ userId: '1', unitId: '1', shown: true }],
    ],
    selectNotifications: {
      all: [actor, filter],
      'unread of a kind, further on': [actor, { ...filter, unread: true, kind: 'arrival', beforeId: '900' }],
    },
    selectToSend: [actor, { userId: '1', mailId: '1' }],
    selectLot: [actor, { userId: '1', lot: at }],
    countUnread: [actor, '1', 100],
    setRead: ['1', '1', at],
    setAllRead: [{ userId: '1', upTo: '9', kind: null, at }],
    setUnreadOfMark: ['1', at],
    deleteWithdrawn: ['1'],
    deleteOld: [{ read: at, unread: at }, 5000],
  }),
  sampled('notifications/mail.queries.ts', mail, {
    gatherMail: ['1', at],
    selectUnsent: ['1'],
    updateSent: ['1', at],
    updateFailed: ['1', { at, error: '550 no such user', final: true }],
    selectFailures: [],
    deleteOldMails: [at, 5000],
  }),
  sampled('notifications/push.queries.ts', push, {
    selectDevices: ['1'],
    upsertDevice: [{ userId: '1', endpoint: 'https://push.example/1', p256dh: 'a', auth: 'a', name: 'a', at }],
    deleteDevice: ['1', '1'],
    gatherPush: ['1', at],
    selectTarget: ['1', '1'],
    touchDevice: ['1', at],
  }),
  sampled('notifications/reminder.queries.ts', reminder, {
    selectAgencyTimes: [],
    selectDueItems: [agency, { today: '2026-03-10', from: '2026-03-03', to: '2026-03-11' }, null, 500],
    isStillDue: { deadline: [due], return: [{ ...due, kind: 'return' }] },
    insertReminder: [due, 'soon', at],
    selectReminded: { 'or one of them': ['1', '1', '1'], 'or everybody': ['1', '1', null] },
    deleteOldReminders: [at],
  }),
  sampled('notifications/wishes.queries.ts', wishes, {
    selectAddressees: [['1', '2']],
    upsertWishes: [
      '1',
      { app: ['arrival'], mail: ['assigned'], push: [], digest: 'daily', digestHour: 8, quiet: { from: 22, to: 6 }, language: 'pt-BR' },
    ],
    insertDeliveries: [[{ notificationId: '1', channel: 'mail', userId: '1', dueAt: at }]],
  }),
  sampled('notifications/people.queries.ts', people, {
    selectEvent: ['1', at],
    selectConcerned: {
      'of an arrival': [['destination'], event],
      'of an assignment': [['assignee-here'], event],
      'of a signature': [['responsible', 'followers'], event],
      'of the end of a stay': [['responsible', 'suspender', 'followers'], event],
      'of a reply': [['thread'], event],
      'of a batch': [['asker'], event],
    },
    selectCommentPlace: ['1'],
    selectDocumentSight: ['1'],
  }),
]
