// What is told when a photo cannot be taken, in English.
import type { PhotoProblems } from './photo-problems-nl.ts';

export const photoProblems: PhotoProblems = {
  'photo-too-large': { title: 'This photo is too large', text: 'A photo can be 25 MB at most. Choose a smaller one. Your report itself is kept.' },
  'photo-empty': { title: 'This file is empty', text: 'There is nothing in this file. Choose the photo again. Your report itself is kept.' },
  'not-a-photo': { title: 'This file is not a photo', text: 'Choose a photo, such as a JPEG, PNG, WebP or HEIC. Your report itself is kept.' },
  'too-many-photos': { title: 'There are five photos already', text: 'A report has five photos at most. Remove one first.' },
  'photo-too-late': { title: 'The time for photos is over', text: 'You can send photos until 48 hours after your report. Call us if a photo is still needed.' },
  'photo-removed': { title: 'This photo was removed', text: 'You took this photo back. Choose it again if you want to send it after all.' },
  'photo-there': { title: 'This photo has already arrived', text: 'The whole photo is kept. There is nothing more to do.' },
  'wrong-offset': { title: 'This part does not belong here', text: 'Go on from the place in Upload-Offset.' },
  'photo-over': { title: 'This part is too long', text: 'The photo would become longer than was said. Go on from the place in Upload-Offset.' },
  'wrong-checksum': { title: 'This part arrived damaged', text: 'Send the same part again. Nothing of it was kept.' },
  'wrong-whole': { title: 'The photo arrived damaged', text: 'Send it again from the beginning. Your report itself is kept.' },
  'chunk-too-small': { title: 'This part is too small', text: 'Every part but the last holds at least 64 bytes.' },
  'bad-upload': { title: 'Something is missing here', text: 'Say at the beginning how long the photo is (Upload-Length) and what its SHA-256 is (Upload-Metadata), and for every part where it begins (Upload-Offset).' },
  'wrong-version': { title: 'We do not know this version', text: 'Photos come here by tus 1.0.0: send Tus-Resumable: 1.0.0.' },
  'photo-not-kept': { title: 'We cannot keep this photo now', text: 'Your report itself is kept. Try the photo again in a few minutes, or call us.' },
  'files-too-large': { title: 'The photos are too large together', text: 'Send fewer at a time, or send your report first without photos: you can add them afterwards on the status page.' },
};
