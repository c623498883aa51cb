// The visitors whose keys and touches are timed; a new one is a file in scenarios/ and a line here.
import type { Scenario } from './interaction.ts';
import { choosingPhotos } from './scenarios/photos.ts';
import { searchResults } from './scenarios/search-results.ts';
import { suggestions } from './scenarios/suggestions.ts';

export const scenarios: Scenario[] = [suggestions, searchResults, choosingPhotos];
