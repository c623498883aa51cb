// The configuration of the web editor, made from the schemas of the content: a field that a schema has, the form has.
import type { z } from 'astro/zod';
import { collections, type CollectionName } from '#schema/collections.ts';
import type { editing } from '#schema/editing.ts';
import { mediaAddress, mediaFolder } from '#schema/media.ts';
import { backendOf } from './backend.ts';
import { bodyField } from './body.ts';
import { catalogue, type Folder, type Single } from './catalogue.ts';
import { fieldsOf } from './fields.ts';
import type { FileForm, FolderForm } from './form.ts';

export interface EditorInput {
  /** content folder from the root of the repository, such as `content` */
  root: string;
  /** the zone's name in the header */
  title: string;
  /** languages other than Dutch that have a folder */
  languages: string[];
  settings?: z.infer<typeof editing> | undefined;
}

const languageNames = new Intl.DisplayNames(['nl-BE'], { type: 'language' });

/** What an editor writes comes first, with the text; what is kept about a page stands below it. */
const below = ['signLanguage', 'synonyms', 'sources', 'owner', 'reviewed', 'reviewBy'];

const fieldsIn = (name: CollectionName) => {
  const { schema, pattern } = collections[name];
  const all = fieldsOf(schema, [name]);
  return [...all.filter((field) => !below.includes(field.name)), ...(pattern.endsWith('.mdx') ? [bodyField()] : []), ...all.filter((field) => below.includes(field.name))];
};

/** What stands between a folder and its files in a pattern; `*` for a language, where there is one. */
const folderOf = (root: string, name: CollectionName, language?: string) => [root, collections[name].base === '.' ? '' : collections[name].base, language && `${language}/pages`].filter(Boolean).join('/');

/** Our own reader and writer of files; the CMS takes no other ending of the name for MDX. */
const formatOf = (extension: 'mdx' | 'yaml') => (extension === 'mdx' ? 'site-frontmatter' : 'site-yaml');

const slugPattern: [string, string] = ['^[a-z0-9]+(-[a-z0-9]+)*$', 'kleine letters, cijfers en streepjes'];

function folderForm(root: string, name: CollectionName, about: Folder, language?: string): FolderForm {
  const spoken = language ? `: ${languageNames.of(language)}` : '';
  const extension = collections[name].pattern.endsWith('.mdx') ? 'mdx' : 'yaml';
  return {
    name: language ? `${name}-${language}` : name,
    label: about.label + spoken,
    label_singular: about.one,
    description: about.about,
    icon: about.icon,
    folder: folderOf(root, name, language),
    extension,
    format: formatOf(extension),
    identifier_field: about.namedBy,
    summary: about.summary,
    // The name of a file is its address: it is chosen once, and a new title never changes it.
    slug: { template: about.file ?? '{{slug}}', editable: ['create'], hint: 'De naam in het adres. Die verandert later niet meer.', pattern: slugPattern },
    fields: fieldsIn(name),
    ...(about.nested ? { nested: { subfolders: false }, meta: { path: {} } } : {}),
    ...(about.page ? { preview_path: about.page.replace('{{language}}', language ?? '') } : {}),
    ...(about.newestFirst ? { sortable_fields: { fields: [about.newestFirst, about.namedBy], default: { field: about.newestFirst, direction: 'descending' } } } : {}),
  };
}

function fileForm(root: string, name: CollectionName, about: Single, language?: string): FileForm {
  const { pattern } = collections[name];
  const extension = pattern.endsWith('.mdx') ? 'mdx' : 'yaml';
  return {
    name: language ? `${name}-${language}` : name,
    label: language ? `${about.label}: ${languageNames.of(language)}` : about.label,
    icon: about.icon,
    file: `${folderOf(root, name)}/${language ? `${language}/index.mdx` : pattern}`,
    format: formatOf(extension),
    fields: fieldsIn(name),
    ...(about.page ? { preview_path: about.page.replace('{{language}}', language ?? '') } : {}),
  };
}

/** The whole configuration, to be written as `/redactie/config.json`. */
export function editorConfig({ root, title, languages, settings }: EditorInput) {
  const all = Object.entries(catalogue) as [CollectionName, Folder | Single][];
  const perLanguage = (name: CollectionName) => (name === 'translations' || name === 'translatedHomes' ? languages : [undefined]);
  return {
    ...backendOf(settings),
    app_title: `Redactie ${title}`,
    logo: { src: '/favicon.svg' },
    media_folder: `${root}/${mediaFolder}`,
    public_folder: mediaAddress.replace(/\/$/, ''),
    // Made anew as WebP, a photo fits a page and no longer says where it was taken.
    media_libraries: { all: { max_file_size: 20_000_000, slugify_filename: true, transformations: { raster_image: { format: 'webp', quality: 80, width: 1600, height: 1600 } } }, stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60, timezone: 'local' },
    output: { omit_empty_optional_fields: true },
    collections: all.flatMap(([name, about]) => (about.kind === 'folder' ? perLanguage(name).map((language) => folderForm(root, name, about, language)) : [])),
    singletons: all.flatMap(([name, about]) => (about.kind === 'file' ? perLanguage(name).map((language) => fileForm(root, name, about, language)) : [])),
  };
}

export type EditorConfig = ReturnType<typeof editorConfig>;
