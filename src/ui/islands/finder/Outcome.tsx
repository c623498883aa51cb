// The panel under the field: what came of the last question, and always a way on.
import type { Told } from './acts.ts';
import { AnswerText } from './AnswerText.tsx';
import { HereText } from './HereText.tsx';
import type { Result } from './screen.ts';
import { Title } from './Title.tsx';
import type { FinderProps } from './words.ts';

/** Nobody is left with nothing: the general number, and every street from A to Z. */
function Otherwise({ say, phone, letters }: FinderProps) {
  return (
    <p>
      {say.stuck} <a class="whitespace-nowrap font-bold" href={phone.href}>{phone.text}</a>. <a href={letters}>{say.stuckLetters}</a>
    </p>
  );
}

function Failure({ say, acts, why }: Told & { why: 'failed' | 'denied' | 'timeout' | 'unavailable' }) {
  const title = { failed: say.failedTitle, denied: say.deniedTitle, timeout: say.timeoutTitle, unavailable: say.unavailableTitle }[why];
  return (
    <>
      <Title>{title}</Title>
      <p>{why === 'failed' ? say.failed : say.typeInstead}</p>
      {why !== 'denied' && <p><button class="button" type="button" onClick={() => acts?.again()}>{say.again}</button></p>}
    </>
  );
}

export function Outcome({ result, ...told }: Told & { result: Result }) {
  return (
    <section class="panel mt-4" aria-labelledby="uitkomst">
      {result.kind === 'answer' ? (
        <AnswerText {...told} answer={result.answer} text={result.text} />
      ) : result.kind === 'here' ? (
        <HereText {...told} place={result.place} metres={result.metres} />
      ) : (
        <Failure {...told} why={result.kind === 'refused' ? result.why : 'failed'} />
      )}
      <Otherwise {...told} />
    </section>
  );
}
