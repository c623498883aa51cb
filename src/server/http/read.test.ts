import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readForm } from './read-form.ts';
import { readJson } from './read-json.ts';

const json = (text: string) => {
  const read = readJson(Buffer.from(text));
  return read.ok ? read.value : read.fault;
};

test('JSON is read as it is meant, brackets and quotes inside texts included', () => {
  for (const value of [{ a: '{"a":1,"a":2}', b: ['[[[[[[[[[[[[', '"', '\\', '\\"a"'] }, { '': { '': [] } }, [], 'tekst', 0, null]) assert.deepEqual(json(JSON.stringify(value)), value);
  assert.deepEqual(json('{"a":{"x":1},"b":{"x":1},"c":[{"x":1},{"x":2}]}'), { a: { x: 1 }, b: { x: 1 }, c: [{ x: 1 }, { x: 2 }] });
});

test('a name twice is found wherever it stands, however it is spelt', () => {
  for (const text of ['{"a":1,"a":2}', '{"b":[{"a":1,"c":{},"a":2}]}', '{"a":1,"\\u0061":2}', '{"__proto__":1,"__proto__":2}', '{"":1,"":2}']) assert.equal(json(text), 'name-twice', text);
});

test('eight layers are enough for a report; more are refused', () => {
  assert.deepEqual(json('[[[[[[[[]]]]]]]]'), [[[[[[[[]]]]]]]]);
  assert.equal(json('[[[[[[[[[]]]]]]]]]'), 'too-deep');
});

const form = async (body: string | Buffer, type = 'application/x-www-form-urlencoded') => {
  const read = await readForm(Buffer.from(body as string), type);
  return read.ok ? read.entries : read.fault;
};

test('a plain form is read as browsers write it', async () => {
  assert.deepEqual(await form('a=1&b=een+twee&c=%C3%A9%0D%0A&d&=leeg&a=2&e=a=b&f=100%&g=%zz'), [['a', '1'], ['b', 'een twee'], ['c', 'é\r\n'], ['d', ''], ['', 'leeg'], ['a', '2'], ['e', 'a=b'], ['f', '100%'], ['g', '%zz']]);
  assert.deepEqual(await form(''), []);
  assert.equal(await form('a=%ff'), 'not-utf8');
  assert.equal(await form(Buffer.from([0x61, 0x3d, 0xff])), 'not-utf8');
  assert.equal(await form('a=1&'.repeat(201)), 'not-a-form');
});

test('a form in parts is read too; a file is told, an empty field for files is not there', async () => {
  const part = (name: string, value: string, more = '') => `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
  const type = 'multipart/form-data; boundary=x';
  assert.deepEqual(await form(`${part('a', 'één\r\ntwee')}${part('b', '')}${part('photo', '', '; filename=""')}--x--\r\n`, type), [['a', 'één\r\ntwee'], ['b', '']]);
  assert.equal(await form(`${part('photo', 'abc', '; filename="a.jpg"')}--x--\r\n`, type), 'a-file');
  for (const broken of ['', 'onzin', part('a', '1')]) assert.equal(await form(broken, type), 'not-a-form', broken);
  assert.equal(await form(`${part('a', '1')}--x--\r\n`, 'multipart/form-data'), 'not-a-form');
});
