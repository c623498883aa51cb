// What the build hands the editor's script besides the configuration, as `/redactie/parts.json`.

export interface ComponentPart {
  id: string;
  label: string;
  icon: string;
  /** stands on lines of its own, not in a sentence */
  block: boolean;
  /** what is between its tags */
  holds?: 'words' | 'text';
  fields: { name: string; default?: string | number | boolean }[];
}

/** A contact point or a station as a preview shows it. */
interface Fact {
  name: string;
  value: string;
}

export interface Parts {
  /** the address of the site's own style sheet */
  styles: string;
  components: ComponentPart[];
  /** by collection and id */
  facts: Record<string, Record<string, Fact>>;
  /** collections and single files with a text: what their preview can draw as a page */
  previews: string[];
}
