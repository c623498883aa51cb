// The field, the streets it offers, and the answer. Drawn at build for the page, and again in the browser with every change.
import type { Acts } from './finder/acts.ts';
import { Outcome } from './finder/Outcome.tsx';
import type { Screen } from './finder/screen.ts';
import { Suggestions } from './finder/Suggestions.tsx';
import type { FinderProps } from './finder/words.ts';

interface Props extends FinderProps {
  screen: Screen;
  /** none while the page is built */
  acts?: Acts;
}

export function Finder({ screen, acts, ...props }: Props) {
  const { say, letters } = props;
  const submit = (event: Event) => {
    event.preventDefault();
    acts?.submitted();
  };
  // A name would put the address in the query string when the script does not come, and send it to the server.
  return (
    <div onKeyDown={(event) => acts?.key(event)}>
      <form action={letters} onSubmit={submit}>
        <label class="block font-bold" for="adres">{say.field}</label>
        <div class="search-row">
          <input class="field" id="adres" type="text" autocomplete="address-line1" autocapitalize="words" spellcheck={false} enterkeyhint="search" maxLength={120} aria-describedby="adres-hint" onInput={() => acts?.typed()} />
          <button class="button" type="submit">{say.search}</button>
        </div>
        <p class="hint" id="adres-hint">{say.hint}</p>
      </form>
      {/* A result says the same in its panel, and better. */}
      <p class={screen.result ? 'sr-only' : 'finder-status'} role="status">{screen.status}</p>
      <Suggestions {...props} suggestions={screen.suggestions} choose={(suggestion) => acts?.choose(suggestion)} />
      <p class="mt-2"><button class="button quiet" type="button" onClick={() => acts?.locate()}>{say.locate}</button></p>
      {screen.result && <Outcome {...props} result={screen.result} acts={acts} />}
    </div>
  );
}
