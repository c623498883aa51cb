// Walks a schema beside its data: finds the field a path names, and every reference to another collection.
import type { z } from 'astro/zod';

interface FieldMeta {
  description?: string;
  example?: unknown;
  ref?: string;
  format?: string;
  /** of a record: the names it may hold */
  keys?: string[];
}

type Def = { innerType?: z.ZodType; out?: z.ZodType; element?: z.ZodType; valueType?: z.ZodType; shape?: Record<string, z.ZodType> };

const defOf = (schema: z.ZodType) => schema.def as unknown as Def;

/** The sentence, example and reference a field carries, whichever wrapper holds them. */
export function metaOf(schema: z.ZodType | undefined): FieldMeta {
  for (let at = schema; at; at = defOf(at).innerType ?? defOf(at).out) {
    const meta = at.meta() as FieldMeta | undefined;
    if (meta?.description) return meta;
  }
  return {};
}

/** The schema under its wrappers (optional, default, preprocess). */
export function core(schema: z.ZodType): z.ZodType {
  const def = defOf(schema);
  const inner = def.innerType ?? (def.element || def.shape || def.valueType ? undefined : def.out);
  return inner ? core(inner) : schema;
}

/** The schema of the field at `path`, or undefined where the schema knows no such field. */
export function schemaAt(schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const key of path) {
    const def: Def | undefined = at && defOf(core(at));
    at = def?.shape?.[String(key)] ?? def?.element ?? def?.valueType;
  }
  return at;
}

/** Every value that names an entry of another collection, with its path. */
export function references(schema: z.ZodType, data: unknown, path: PropertyKey[] = []): { ref: string; id: string; path: PropertyKey[] }[] {
  if (data === undefined || data === null) return [];
  const { ref } = metaOf(schema);
  if (ref) return [{ ref, id: String(data), path }];
  const { shape, element, valueType } = defOf(core(schema));
  if (valueType && typeof data === 'object') return Object.entries(data).flatMap(([key, value]) => references(valueType, value, [...path, key]));
  if (shape) return Object.entries(shape).flatMap(([key, field]) => references(field, (data as Record<string, unknown>)[key], [...path, key]));
  if (element && Array.isArray(data)) return data.flatMap((item, i) => references(element, item, [...path, i]));
  return [];
}
