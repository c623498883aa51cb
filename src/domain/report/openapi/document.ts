// The whole API as one OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.1.html), made from the report types and the words of the zone's forms.
import type { FormBook } from '../form-words.ts';
import { apartReasonOf } from '../open311/service.ts';
import type { ReportType } from '../report-type.ts';
import type { Schema } from './field-schema.ts';
import { open311Paths, open311Schemas } from './open311-paths.ts';
import { photoPaths } from './photo-paths.ts';
import { reportPaths, reportSchemas, type Offered } from './report-paths.ts';

const description = [
  'Two doors to the same desk: the API that the forms of this site use, and Open311 GeoReport v2 for other apps.',
  'There are no keys and no accounts. Lengths count UTF-16 code units.',
  'Never for an emergency: nobody reads a report at once. Show your users the numbers to call first.',
].join(' ');

/** The document. `page`: the page that explains it, where the site has one. */
export function openApi(book: FormBook, types: readonly ReportType[], page?: string): Schema {
  const offered = book.forms.flatMap((words): Offered[] => {
    const type = types.find(({ id }) => id === words.type);
    return type ? [{ type, words }] : [];
  });
  const open = offered.filter(({ type }) => !apartReasonOf(type));
  return {
    openapi: '3.1.0',
    info: { title: `${book.zone.name}: API`, version: '1.0.0', description: `${description} Emergency: ${book.emergency.value}. Police at once: ${book.urgent.value}. Not urgent: ${book.phone.value}.` },
    servers: [{ url: '/' }],
    ...(page && { externalDocs: { url: page } }),
    paths: { ...(offered.length ? reportPaths() : {}), ...(offered.some(({ type }) => type.photos) ? photoPaths() : {}), ...open311Paths(open) },
    components: { schemas: { ...reportSchemas(offered, book), ...(open.length ? open311Schemas(open) : {}) } },
  };
}
