// What a UUID looks like (RFC 9562): the key of a report, the id of a photo.

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Whether something is a UUID in small letters. */
export const isUuid = (text: unknown): text is string => typeof text === 'string' && uuid.test(text);
