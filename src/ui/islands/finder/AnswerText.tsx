// Every answer to an address in words, one after the other.
import type { Answer } from '#domain/address/answer.ts';
import type { Told } from './acts.ts';
import { Ranges } from './Ranges.tsx';
import { Elsewhere, Teams } from './Teams.tsx';
import { Title } from './Title.tsx';
import { fill } from './words.ts';

type Of<K extends Answer['kind']> = Told & { text: string; answer: Extract<Answer, { kind: K }> };

function Found({ answer: { neighbourhood, street, confidence, elsewhere }, text, ...told }: Of<'found'>) {
  const { say, teams } = told;
  const w = teams[neighbourhood]?.name ?? '';
  const sentence = { number: say.byNumber, street: say.byStreet, between: say.between }[confidence];
  return (
    <>
      <Title>{fill(say.foundTitle, { w })}</Title>
      <p>{fill(sentence, { a: text, s: street, w })}</p>
      <Teams {...told} of={[neighbourhood]} />
      {elsewhere && <Elsewhere {...told} sentence={say.perhapsElsewhere} />}
    </>
  );
}

function Border({ answer: { neighbourhoods, elsewhere }, text, ...told }: Of<'border'>) {
  const { say, teams } = told;
  return (
    <>
      <Title>{say.borderTitle}</Title>
      <p>{fill(say.border, { a: text, w: teams[neighbourhoods[0]]?.name ?? '' })}</p>
      <Teams {...told} of={neighbourhoods} />
      {elsewhere && <Elsewhere {...told} sentence={say.perhapsElsewhere} />}
    </>
  );
}

function Which({ answer: { street, choices }, acts, say, teams }: Of<'postcodes'>) {
  const names = (numbers: number[]) => numbers.map((n) => teams[n]?.name).join(', ');
  return (
    <>
      <Title>{fill(say.whichTitle, { s: street })}</Title>
      <p>{say.which}</p>
      <ul class="rows finder-list">
        {choices.map((choice) => (
          <li key={`${choice.street}${choice.postcode}`}>
            <button type="button" onClick={() => acts?.answer(choice)}>
              <b>{[choice.street, choice.postcode].filter(Boolean).join(', ')}</b> <small>{names(choice.neighbourhoods)}</small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function UnknownNumber({ answer, ...told }: Of<'unknown-number'>) {
  const { number: n, street: s, nearest } = answer;
  return (
    <>
      <Title>{fill(told.say.unknownNumberTitle, { n, s })}</Title>
      <p>{fill(told.say.unknownNumber, { n, s })}</p>
      <Teams {...told} of={nearest} />
      <Ranges {...told} sides={answer.sides} />
    </>
  );
}

function NotFound({ answer: { nearest }, text, acts, ...told }: Of<'not-found'>) {
  const { say } = told;
  return (
    <>
      <Title>{fill(say.notFoundTitle, { t: text })}</Title>
      <p>{nearest.length ? say.nearest : say.notFound}</p>
      {nearest.length > 0 && (
        <ul class="rows finder-list">{nearest.map((street) => <li key={street}><button type="button" onClick={() => acts?.answer({ street })}><b>{street}</b></button></li>)}</ul>
      )}
      <Elsewhere {...told} sentence={say.perhapsElsewhere} />
    </>
  );
}

export function AnswerText({ answer, ...rest }: Told & { text: string; answer: Answer }) {
  const { say } = rest;
  switch (answer.kind) {
    case 'found':
      return <Found {...rest} answer={answer} />;
    case 'border':
      return <Border {...rest} answer={answer} />;
    case 'ranges':
      return <><Title>{fill(say.rangesTitle, { s: answer.street })}</Title><p>{fill(say.ranges, { s: answer.street })}</p><Ranges {...rest} sides={answer.sides} /></>;
    case 'postcodes':
      return <Which {...rest} answer={answer} />;
    case 'unknown-number':
      return <UnknownNumber {...rest} answer={answer} />;
    case 'several':
      return <><Title>{fill(say.severalTitle, { s: answer.street })}</Title><p>{say.several}</p><Teams {...rest} of={answer.neighbourhoods} /></>;
    case 'no-data':
      return <><Title>{fill(say.noDataTitle, { s: answer.street })}</Title><p>{say.noData}</p><p><a href="#wijken">{say.toMap}</a></p></>;
    case 'place':
      return <><Title>{say.placeTitle}</Title><p>{say.place}</p><p><a href="#wijken">{say.toMap}</a></p></>;
    case 'outside':
      return <><Title>{fill(say.outsideTitle, { n: answer.postcode })}</Title><Elsewhere {...rest} sentence={say.outside} /></>;
    case 'not-found':
      return <NotFound {...rest} answer={answer} />;
    case 'empty':
      return null;
  }
}
