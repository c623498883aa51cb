// The Dutch page that a translation is of, shown beside it: found by its address.

/** Where the file of the page at `address` can be: the collection and the name in it. */
export function placesOf(address: string): { collection: string; slug: string }[] {
  const name = address.replace(/^\/|\/$/g, '');
  if (name.startsWith('vragen/')) return [{ collection: 'questions', slug: name.slice('vragen/'.length) }];
  return [{ collection: 'pages', slug: name }, { collection: 'pages', slug: `${name}/index` }];
}
