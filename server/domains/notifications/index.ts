/** What the composition root needs of notifications. */
export { stopNotificationMails } from './keep-wishes.ts'
export { notificationJobs } from './notify-people.ts'
export { reminderJobs } from './remind-people.ts'
export { mailJobs } from './send-mail.ts'
export { pushJobs } from './send-push.ts'
