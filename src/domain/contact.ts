// How people are reached: phone numbers as machines dial them, addresses as the city writes them.

/**
 * The `tel:` address of a number as it is written for people. National numbers get the country code (E.164, RFC 3966);
 * short numbers (three or four digits) and free international numbers starting with 00 stay as they are.
 */
export function telHref(value: string, scheme: 'tel' | 'sms' = 'tel', country = '+32'): string {
  const digits = value.replace(/[^\d+]/g, '');
  const national = /^0[1-9]\d{6,}$/.test(digits) && !digits.startsWith('0800');
  return `${scheme}:${national ? country + digits.slice(1) : digits}`;
}

export interface Address {
  street: string;
  number?: string | undefined;
  postcode: string;
  place: string;
  part?: string | undefined;
}

/** The two lines of an address; a part of the city that has a dash of its own is set off by spaces, as the city does. */
export function addressLines({ street, number, postcode, place, part }: Address): [string, string] {
  const town = !part || part === place ? place : part.includes('-') ? `${place} - ${part}` : `${place}-${part}`;
  return [number ? `${street} ${number}` : street, `${postcode} ${town}`];
}
