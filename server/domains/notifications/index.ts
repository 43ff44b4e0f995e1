/** What the composition root needs of notifications. */
export { notificationJobs } from './notify-people.ts'
