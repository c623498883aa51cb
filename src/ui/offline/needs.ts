// What a page needs besides itself, read from its text: a copy of a form is worth nothing without its script.

/** Scripts in `/_astro/`, drawings in the page. */
const named = /\/_astro\/[\w.@-]+\.\w+| src="\/[^"?#]+\.svg/g;
/** Suggestions while one types a search come from the server, so their script is not needed where there is none. */
const needless = /^\/_astro\/suggest-/;
/** How one script of `/_astro/` names another. */
const beside = /["'`]\.\/([\w.@-]+\.js)["'`]/g;

/** The addresses a page or a script names, each once. */
export function needsOf(text: string, path: string): string[] {
  const scripts = path.endsWith('.js') ? (text.match(beside) || []).map((found) => `/_astro/${found.slice(3, -1)}`) : [];
  return [...new Set([...(text.match(named) || []).map((found) => found.replace(' src="', '')), ...scripts])].filter((path) => !needless.test(path));
}
