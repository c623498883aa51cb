// The plugin as it comes, in Dutch. Without its search: that loads the words of all pages on every page, which would flatter us.
import { govukEleventyPlugin } from '@x-govuk/govuk-eleventy-plugin';

export default function (eleventyConfig) {
  eleventyConfig.addGlobalData('htmlLang', 'nl');
  eleventyConfig.addPlugin(govukEleventyPlugin, { titleSuffix: 'Voorbeeld', header: { productName: 'Voorbeeld' } });
  return { dataTemplateEngine: 'njk', htmlTemplateEngine: 'njk', markdownTemplateEngine: 'njk', dir: { input: 'docs', output: 'dist' } };
}
