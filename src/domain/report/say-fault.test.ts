import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultCodes, type FaultCode } from './fault.ts';
import { sayFault } from './say-fault.ts';

const faults = { ...(Object.fromEntries(faultCodes.map((code) => [code, `${code} in {label}`])) as Record<FaultCode, string>), 'too-long': 'Make {label} shorter than {max}.', 'not-an-email': 'Write {label} like {example}.' };
const sentences = { faults, forExample: 'For example: {example}' };

test('an empty field speaks its own words, with its example', () => {
  assert.equal(sayFault({ field: 'what', code: 'required' }, { label: 'What', missing: 'Tell what you saw.', example: 'a $1 hole {label}' }, sentences), 'Tell what you saw. For example: a $1 hole {label}');
  assert.equal(sayFault({ field: 'what', code: 'required' }, { label: 'What' }, sentences), 'required in What');
});

test('other faults name the field, the longest allowed and an example', () => {
  assert.equal(sayFault({ field: 'what', code: 'too-long', max: 200 }, { label: 'What', example: 'a hole' }, sentences), 'Make What shorter than 200.');
  assert.equal(sayFault({ field: 'contact.email', code: 'not-an-email' }, { label: 'E-mail', example: 'an@voorbeeld.be' }, sentences), 'Write E-mail like an@voorbeeld.be.');
});
