// Sentences, words and syllables of Dutch text, as a reader meets them: enough for a measure, no grammar.
import { filled } from './prose.ts';

/** The sentences of one block. A stop ends a sentence only before a space and a capital, so "9.00 u." and "nr. 4" do not. */
export function sentencesOf(block: string): string[] {
  return block
    .replace(/\s+/g, ' ')
    .split(/(?<=[.?!:…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}▯])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) > 0);
}

/** Words of a sentence; what a component fills in counts as one. */
export function countWords(text: string): number {
  return text.match(new RegExp(`[\\p{L}\\d][\\p{L}\\d'’.,-]*|${filled}`, 'gu'))?.length ?? 0;
}

/** Vowels that make one sound together come first; what is left is a syllable a vowel. A trema starts a new syllable. */
const vowelSound = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|ai|[aeiouyàáâãäèéêëìíîïòóôöùúûü]/g;

/** Syllables of one word; a number or abbreviation without vowels counts as one. */
export const syllablesOf = (word: string) => word.toLocaleLowerCase('nl').match(vowelSound)?.length ?? 1;

/**
 * Flesch reading ease for Dutch: 206.835 − 77 × syllables per word − 0.93 × words per sentence. Higher is easier: 60 to 70 is standard, 70 to 80 fairly easy.
 * W.H. Douma, De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen, 1960. Undefined without a sentence.
 */
export function readingEase(blocks: string[]): number | undefined {
  const sentences = blocks.flatMap(sentencesOf);
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []);
  if (words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - (77 * syllables) / words.length - (0.93 * words.length) / sentences.length;
}
