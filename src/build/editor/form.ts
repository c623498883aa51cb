// The shapes of the editing form that we use: a small part of what Sveltia CMS knows, checked against its own schema by a test.

export interface Option {
  label: string;
  value: string;
}

export interface Field {
  name: string;
  label: string;
  hint: string;
  required: boolean;
  widget: 'boolean' | 'datetime' | 'file' | 'image' | 'keyvalue' | 'list' | 'number' | 'object' | 'relation' | 'richtext' | 'select' | 'string' | 'text';
  default?: string | number | boolean;
  options?: Option[];
  fields?: Field[];
  field?: Field;
  min?: number;
  max?: number;
  minlength?: number;
  maxlength?: number;
  pattern?: [string, string];
  value_type?: 'int' | 'float';
  step?: number;
  type?: 'date' | 'datetime-local';
  format?: string;
  collection?: string;
  file?: string;
  value_field?: string;
  display_fields?: string[];
  search_fields?: string[];
  multiple?: boolean;
  key_label?: string;
  value_label?: string;
  collapsed?: 'auto' | true;
  minimize_collapsed?: 'auto';
  choose_url?: boolean;
  accept?: string;
  buttons?: string[];
  editor_components?: string[];
  linked_images?: boolean;
  use_emoji_autocomplete?: boolean;
  use_markdown_shortcuts?: boolean;
}

interface Named {
  name: string;
  label: string;
  icon: string;
}

/** A folder of files that look alike. */
export interface FolderForm extends Named {
  label_singular: string;
  description: string;
  folder: string;
  extension: string;
  format: string;
  identifier_field: string;
  summary: string;
  slug: { template: string; editable: 'create'[]; hint: string; pattern: [string, string] };
  fields: Field[];
  nested?: { subfolders: false };
  meta?: { path: object };
  preview_path?: string;
  sortable_fields?: { fields: string[]; default?: { field: string; direction: 'ascending' | 'descending' } };
}

/** One file of its own. */
export interface FileForm extends Named {
  file: string;
  format: string;
  fields: Field[];
  preview_path?: string;
}
