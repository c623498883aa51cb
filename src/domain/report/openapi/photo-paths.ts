// Photos that follow a report, as OpenAPI 3.1: tus 1.0.0 (https://tus.io/protocols/resumable-upload) at the address that the receipt gave for each.
import { photoBlock, photoLimits } from '../photos.ts';
import { object, ref, type Schema } from './field-schema.ts';

/** What a report says of the photos that will follow. */
export const photosSchema: Schema = {
  type: 'array',
  maxItems: photoLimits.count,
  items: object({ id: { type: 'string', format: 'uuid', description: 'Made by you, in small letters.' }, name: { type: 'string', maxLength: photoLimits.name }, type: { type: 'string', maxLength: photoLimits.type } }, ['id']),
  description: 'Photos that will follow. The report is kept at once and does not wait for them.',
};

/** Where each of them goes. */
export const uploadsSchema: Schema = { type: 'array', items: object({ id: { type: 'string', format: 'uuid' }, url: { type: 'string', format: 'uri-reference' } }, ['id', 'url']), description: 'Where the photos go, one address for each.' };

/** Why a photo is refused, by status. */
export const photoRefusals: Record<number, string> = {
  400: 'A header of tus is missing or wrong, or a chunk that is not the last is too small.',
  403: 'A page of another site sent it.',
  409: 'The offset is wrong: `Upload-Offset` says the right one. Or the photo is already there.',
  410: 'Photos are taken for 48 hours; or this photo was taken back.',
  412: 'Send `Tus-Resumable: 1.0.0`.',
  413: 'The photo is too large, or longer than it said.',
  415: 'It is no photo, or the chunk has another content type.',
  422: 'The photo is empty, or there are too many.',
  460: 'The chunk or the whole does not have the hash that was told: send it again.',
  507: 'It could not be kept. Try again later; the report itself is safe.',
};

const header = (name: string, description: string, schema: Schema = { type: 'string' }): Schema => ({ name, in: 'header', required: true, schema, description });
const whole: Schema = { type: 'integer', minimum: 0 };
const said = (headers: Record<string, Schema>) => Object.fromEntries(Object.entries(headers).map(([name, schema]) => [name, { schema }]));

const resumable = header('Tus-Resumable', 'The version of the protocol.', { const: '1.0.0' });
const notHere = { description: 'No such report, or no such photo of it.' };
const refused = { ...Object.fromEntries(Object.entries(photoRefusals).map(([status, description]) => [status, { description, content: { 'application/problem+json': { schema: ref('Problem') } } }])), 404: notHere };

/** The paths of this protocol. */
export function photoPaths(): Record<string, Schema> {
  const inPath = (name: string, description: string) => ({ name, in: 'path', required: true, schema: { type: 'string' }, description });
  const metadata = header('Upload-Metadata', 'With commas between them: `sha256` and the Base64 of the hash of the whole in hexadecimals; `name` and `type` and the Base64 of these.');
  const length = header('Upload-Length', 'Bytes of the whole.', { type: 'integer', minimum: 1, maximum: photoLimits.bytes });
  const chunk = { required: true, content: { 'application/offset+octet-stream': { schema: { type: 'string', maxLength: photoLimits.chunk } } } };
  return {
    '/status/{token}/fotos/{id}': {
      parameters: [inPath('token', 'Of the status link.'), inPath('id', 'Of the photo.'), resumable],
      post: { operationId: 'beginPhoto', summary: 'Begin a photo, or begin it anew', parameters: [length, metadata], responses: { 201: { description: 'Begun; send it with PATCH.', headers: said({ Location: { type: 'string' }, 'Upload-Offset': whole }) }, ...refused } },
      head: { operationId: 'askPhoto', summary: 'How much of a photo has arrived', responses: { 200: { description: 'So much.', headers: said({ 'Upload-Offset': whole, 'Upload-Length': whole }) }, 404: { description: 'No such report, no such photo, or not begun.' }, 410: { description: 'This photo was taken back.' }, 412: { description: photoRefusals[412] } } },
      options: { operationId: 'askProtocol', summary: 'What is spoken here', parameters: [{ ...resumable, required: false }], responses: { 204: { description: 'This.', headers: said({ 'Tus-Version': { const: '1.0.0' }, 'Tus-Extension': { type: 'string' }, 'Tus-Max-Size': whole, 'Tus-Checksum-Algorithm': { const: 'sha256' } }) }, 404: notHere } },
      patch: {
        operationId: 'sendChunk',
        summary: 'Send a piece of a photo',
        description: `At most ${photoLimits.chunk} bytes; every piece but the last a multiple of ${photoBlock}. When the answer is 204, the piece is sealed and on the disk.`,
        parameters: [header('Upload-Offset', 'From which byte on.', whole), { ...header('Upload-Checksum', '`sha256` and the Base64 of the hash of this piece.'), required: false }],
        requestBody: chunk,
        responses: { 204: { description: 'Kept.', headers: said({ 'Upload-Offset': whole }) }, ...refused },
      },
      delete: { operationId: 'takePhotoBack', summary: 'Take a photo back', responses: { 204: { description: 'Taken back; the desk sees that there was one.' }, ...refused } },
    },
  };
}
